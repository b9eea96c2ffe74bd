import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { chanceInTitle, readFairComparison } from './fair-comparison.ts'

const inTitle = (officialTitle: string | null, title = 'A study') =>
  chanceInTitle({ officialTitle, title })

describe('chanceInTitle', () => {
  it.each([
    [
      'A Study of X: a Randomized, Double-blind, Placebo-controlled Clinical Trial',
      'a Randomized, Double-blind, Placebo-controlled Clinical Trial',
    ],
    ['X in MS - a Placebo-controlled, Double-blinded, Randomized Trial', 'Randomized Trial'],
    [
      'Gait in Patients Enrolled in Clinics: A Cluster-Randomised Trial',
      'A Cluster-Randomised Trial',
    ],
    [
      'X in People With MS: Study Protocol for a Randomised Controlled Trial',
      'a Randomised Controlled Trial',
    ],
  ])('reads “%s” as random', (title, text) => {
    expect(inTitle(title)).toEqual({ says: 'random', quote: { text, field: 'officialTitle' } })
  })

  it.each([
    [
      'Proposal for a Non-randomized, Patient Sponsored, Multi-center Study of Cells',
      'a Non-randomized, Patient Sponsored, Multi-center Study',
    ],
    ['A Two-cohort, Nonrandomized, Open-label Study', 'Nonrandomized, Open-label Study'],
    ['A Non Randomised Study of X', 'A Non Randomised Study'],
  ])('never reads “%s” as random', (title, text) => {
    expect(inTitle(title)).toEqual({ says: 'not-random', quote: { text, field: 'officialTitle' } })
  })

  it.each([
    'An Extension of the 6-month, Double-blind, Randomized, Placebo-controlled Study of X',
    'A Post-hoc Analysis of a Double-blind, Randomized Study',
    'Feasibility Study for a Randomised Control Trial of X',
    'Comparing Those Who Stay on X to Those Randomized to Y',
    'A Pilot Quasi-Randomized Controlled Trial',
    'A Randomised and a Non-randomised Cohort',
    'Mendelian Randomization of Vitamin D',
    'Training for Persons With MS: Random Controlled Trial',
  ])('leaves open what “%s” says of this study', (title) => {
    expect(inTitle(title)?.says).toBe('unclear')
  })

  it('looks at the short title where the official one is silent', () => {
    expect(inTitle('X in MS', 'A Randomised Trial of X')?.quote.field).toBe('briefTitle')
    expect(inTitle(null, 'A Randomised Trial of X')?.says).toBe('random')
  })

  it('returns null where no title speaks of it', () => {
    expect(inTitle('X in MS', 'Random Dot Test in MS')).toBeNull()
  })
})

type Given = {
  readonly allocation?: string
  readonly model?: string
  readonly groups?: readonly string[]
  readonly title?: string
  readonly summary?: string
  readonly kind?: string
}

const read = ({ allocation, model, groups = [], title, summary, kind }: Given) =>
  readFairComparison(
    trialFrom({
      identification: { officialTitle: title },
      description: { briefSummary: summary },
      design: {
        studyType: kind ?? 'INTERVENTIONAL',
        designInfo: { allocation, interventionModel: model },
      },
      arms: { armGroups: groups.map((label) => ({ label })) },
    }),
  )

const texts = (given: Given) => read(given).quotes.map(({ text }) => text)

describe('readFairComparison', () => {
  it.each([
    { name: 'two random groups', allocation: 'RANDOMIZED', groups: ['A', 'B'] },
    { name: 'random, groups not listed', allocation: 'RANDOMIZED' },
    { name: 'a title alone', title: 'X in MS: a Randomised Trial' },
  ])('states random: $name', (given) => {
    expect(read(given)).toMatchObject({ state: 'stated', value: 'random', ask: null })
  })

  it.each([
    { name: 'not random', allocation: 'NON_RANDOMIZED', groups: ['A', 'B'] },
    { name: 'does not apply', allocation: 'NA' },
    { name: 'one group', model: 'SINGLE_GROUP' },
    { name: 'a title alone', title: 'A Non-randomised Trial of X' },
  ])('states not random, as a plain fact: $name', (given) => {
    const found = read(given)
    expect(found).toMatchObject({ state: 'stated', value: 'not-random' })
    expect(found.sentence).toMatch(/^No random groups/)
    expect(found.caveat).toContain('cannot show on its own')
  })

  it('does not say that all are in one group where several are listed', () => {
    const given = { allocation: 'NON_RANDOMIZED', model: 'SINGLE_GROUP' }
    expect(read(given).sentence).toContain('everyone is in one group')
    expect(read({ ...given, groups: ['A', 'B'] }).sentence).toContain('chance does not decide')
  })

  it('shows both where the text speaks of chance and the field does not', () => {
    const summary = 'Participants will be randomised to kefir or milk.'
    const given = { allocation: 'NON_RANDOMIZED', summary }
    expect(read(given)).toMatchObject({ state: 'mentioned', value: null })
    expect(texts(given)).toEqual(['NON_RANDOMIZED', summary])
    const earlier = 'Patients come from the extension of a randomised trial.'
    expect(read({ ...given, summary: earlier }).value).toBe('not-random')
  })

  it('shows both where it is random with one group', () => {
    const given = { allocation: 'RANDOMIZED', groups: ['Everyone'] }
    expect(read(given)).toMatchObject({ state: 'mentioned', value: null })
    expect(texts(given)).toEqual(['RANDOMIZED', 'Everyone'])
    expect(texts({ allocation: 'RANDOMIZED', model: 'SINGLE_GROUP' })).toEqual([
      'RANDOMIZED',
      'SINGLE_GROUP',
    ])
  })

  it.each([
    { allocation: 'NON_RANDOMIZED', title: 'A Randomized Trial of X', words: 'A Randomized Trial' },
    { allocation: 'NA', title: 'A Randomized Trial of X', words: 'A Randomized Trial' },
    { allocation: 'RANDOMIZED', title: 'A Non-randomised Study', words: 'A Non-randomised Study' },
  ])('believes neither where the title differs from $allocation', ({ words, ...given }) => {
    expect(read(given)).toMatchObject({ state: 'mentioned', value: null })
    expect(texts(given)).toEqual([given.allocation, words])
  })

  it('quotes the title first where both say random, and keeps the field', () => {
    const given = { allocation: 'RANDOMIZED', title: 'X: a Randomised Trial' }
    expect(texts(given)).toEqual(['a Randomised Trial', 'RANDOMIZED'])
  })

  it('quotes the text where field and titles are silent', () => {
    const summary =
      'X is a diet. Participants will be randomly assigned to X or Y. They stay for a year.'
    expect(read({ summary })).toMatchObject({
      state: 'mentioned',
      value: null,
      quotes: [
        { text: 'Participants will be randomly assigned to X or Y.', field: 'briefSummary' },
      ],
    })
  })

  it('shows a word of the registry that is new to it', () => {
    expect(read({ allocation: 'BY_LOT' })).toMatchObject({
      state: 'mentioned',
      quotes: [{ text: 'BY_LOT', field: 'allocation' }],
    })
  })

  it.each([
    { state: 'not-stated', kind: 'INTERVENTIONAL' },
    { state: 'n/a', kind: 'OBSERVATIONAL' },
    { state: 'n/a', kind: 'EXPANDED_ACCESS' },
  ])('finds $state in a silent $kind record', ({ state, kind }) => {
    expect(read({ kind })).toMatchObject({ state, value: null, quotes: [] })
  })

  it('does not apply to a study that only watches, whatever its title says', () => {
    const title = 'A Post-hoc Analysis of a Randomized Study'
    expect(read({ kind: 'OBSERVATIONAL', title }).state).toBe('n/a')
  })
})
