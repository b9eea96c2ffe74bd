import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import type { Provenance } from '../../trials/record/trial.ts'
import { readPlaceboChance } from './placebo-chance.ts'

type Group = readonly [type: string | undefined, label: string, ...given: string[]]

const DRUG = ['EXPERIMENTAL', 'Capsules', 'Drug: FMT capsules'] as const
const PLACEBO = ['PLACEBO_COMPARATOR', 'Placebo', 'Drug: Placebo capsules'] as const

const armGroups = (groups: readonly Group[]) =>
  groups.map(([type, label, ...interventionNames]) => ({ type, label, interventionNames }))

/** A trial with these groups; by chance and side by side unless told otherwise. */
function chance(
  groups: readonly Group[],
  {
    design = {},
    text = {},
    kind = 'INTERVENTIONAL',
  }: { design?: object; text?: object; kind?: string } = {},
) {
  return readPlaceboChance(
    trialFrom({
      arms: { armGroups: armGroups(groups) },
      description: { ...text },
      design: {
        studyType: kind,
        designInfo: { allocation: 'RANDOMIZED', interventionModel: 'PARALLEL', ...design },
      },
    }),
  )
}

const ratio = (interventionModelDescription: string, groups: readonly Group[] = [DRUG, PLACEBO]) =>
  chance(groups, { design: { interventionModelDescription } })

describe('readPlaceboChance', () => {
  it('says how many groups get one, and never how many people where the record does not', () => {
    const found = chance([DRUG, PLACEBO])
    expect(found).toMatchObject({
      state: 'stated',
      sentence:
        'One of 2 groups gets a placebo. Chance decides who that is. The record does not say how many people go into each.',
      quotes: [{ text: 'Placebo', field: 'armGroups' }],
    })
  })

  it.each<[string, readonly Group[], string]>([
    [
      'a sham transplant',
      [DRUG, ['SHAM_COMPARATOR', 'Sham FMT']],
      'One of 2 groups gets a sham, which only looks like the real thing.',
    ],
    [
      'two looks-alike',
      [DRUG, PLACEBO, ['SHAM_COMPARATOR', 'Sham']],
      '2 of 3 groups get a placebo or a sham, which only looks like the real thing.',
    ],
    [
      'own stool that the sponsor calls a placebo',
      [DRUG, ['PLACEBO_COMPARATOR', 'Autologous FMT']],
      'One of 2 groups gets a placebo.',
    ],
    [
      'three doses',
      [DRUG, ['EXPERIMENTAL', 'High'], ['EXPERIMENTAL', 'Low'], PLACEBO],
      'One of 4 groups gets a placebo.',
    ],
  ])('counts the groups of %s', (_, groups, start) => {
    const { state, sentence } = chance(groups)
    expect(state).toBe('stated')
    expect(sentence.startsWith(start)).toBe(true)
  })

  it('names the group that the sponsor marks as a placebo, whatever it gets', () => {
    const { quotes } = chance([DRUG, ['PLACEBO_COMPARATOR', 'Autologous FMT']])
    expect(quotes).toEqual([{ text: 'Autologous FMT', field: 'armGroups' }])
  })

  it('says what own stool is compared with where it is marked as another treatment', () => {
    const found = chance([DRUG, ['ACTIVE_COMPARATOR', 'Autologous FMT', 'Biological: own stool']])
    expect(found).toMatchObject({
      state: 'stated',
      sentence: 'No placebo group is listed. To compare with, there is:',
      quotes: [{ text: 'Autologous FMT', field: 'armGroups' }],
    })
  })

  it.each([
    ['NON_RANDOMIZED', 'Chance does not decide who that is, the record says.'],
    [undefined, 'The record does not say how people are put into groups.'],
  ])('tells how people are put into groups where the field is %s', (allocation, end) => {
    expect(chance([DRUG, PLACEBO], { design: { allocation } }).sentence).toBe(
      `One of 2 groups gets a placebo. ${end}`,
    )
  })

  it.each([
    [
      'Participants are randomised 1:1.',
      'By its ratio, 1:1, all groups are of the same size: 1 in 2 people.',
    ],
    [
      'Randomisation 1:1 to capsules or placebo',
      'By its ratio, 1:1, all groups are of the same size: 1 in 2 people.',
    ],
    [
      'Participants will be randomised in a 2:1 ratio (capsules:placebo).',
      'By its ratio, 2:1, that is 1 in 3 people.',
    ],
    [
      'Participants will be randomised in a 1:3 ratio (placebo to capsules).',
      'By its ratio, 1:3, that is 1 in 4 people.',
    ],
  ])('ties “%s” to the groups', (text, end) => {
    const found = ratio(text)
    expect(found.sentence.endsWith(end)).toBe(true)
    expect(found.quotes).toContainEqual({ text, field: 'interventionModelDescription' })
  })

  it.each([
    'Participants will be randomised 2:1 to receive capsules or placebo.',
    'Participants are randomised in a 1:1:1 ratio.',
    'Within each cohort people are randomised 1:1.',
    'Participants will be randomised in approximately a 1:1 ratio.',
    'Part A: randomised 1:1. Part B: randomised 2:1.',
  ])('quotes “%s” without saying which number is whose', (text) => {
    const { sentence, quotes } = ratio(text)
    expect(sentence).toContain('Which number belongs to which group is not certain.')
    expect(sentence).not.toMatch(/\d in \d/)
    expect(quotes.length).toBeGreaterThan(1)
  })

  it.each([
    'A randomised study of THC:CBD 1:1 spray.',
    'Randomised. Visits are at 10:30.',
    'Randomised people get a drug with a 3:1 ratio of d to l-isomers.',
    'Serum is diluted 1:10 and people are randomised.',
  ])('takes nothing in “%s” for a ratio of people', (text) => {
    expect(ratio(text).sentence).toContain('does not say how many people go into each.')
  })

  it('says that a crossover gives everyone both, in turn', () => {
    expect(chance([DRUG, PLACEBO], { design: { interventionModel: 'CROSSOVER' } })).toMatchObject({
      state: 'stated',
      sentence: 'Everyone gets both, in turn, as the record’s crossover design says',
    })
  })

  it('leaves open who gets a placebo in a crossover of three', () => {
    const { state, sentence } = chance([DRUG, ['ACTIVE_COMPARATOR', 'Diet'], PLACEBO], {
      design: { interventionModel: 'CROSSOVER' },
    })
    expect(state).toBe('mentioned')
    expect(sentence).toContain('It does not say whether everyone gets a placebo.')
  })

  it.each<[string, readonly Group[], string]>([
    [
      'each dose group has a placebo in it',
      [
        ['EXPERIMENTAL', 'Cohort 1', 'Drug: X', 'Drug: Placebo'],
        ['EXPERIMENTAL', 'Cohort 2', 'Drug: X', 'Drug: Placebo'],
      ],
      'No group is marked as a placebo group. A placebo is named in every group: beside the treatment or in its place, that is not clear.',
    ],
    [
      'a group that gets only placebo is marked as the tested one',
      [DRUG, ['EXPERIMENTAL', 'Placebo once a week', 'Drug: Placebo']],
      'No group is marked as a placebo group. A placebo is named.',
    ],
    [
      'other groups get a placebo too',
      [['EXPERIMENTAL', 'A', 'Drug: X', 'Drug: Placebo for Y'], PLACEBO],
      'One of 2 groups gets a placebo. A placebo is named in other groups too: beside the treatment or in its place, that is not clear.',
    ],
    [
      'the kinds are missing',
      [
        [undefined, 'Worms'],
        [undefined, 'Placebo'],
      ],
      'No group is marked as a placebo group. A placebo is named.',
    ],
    [
      'the only group is marked as a placebo',
      [PLACEBO],
      'Only one group is listed, and it is marked as getting a placebo',
    ],
    [
      'all kinds are missing and none is named',
      [
        [undefined, 'Worms'],
        [undefined, 'Others'],
      ],
      'No placebo is named. The record does not say what kind of group each is.',
    ],
  ])('does not decide where %s', (_, groups, sentence) => {
    expect(chance(groups)).toMatchObject({ state: 'mentioned', sentence })
  })

  it('lists none in an open extension, and quotes what it says of a placebo before', () => {
    const open = { design: { allocation: 'NA', interventionModel: 'SINGLE_GROUP' } }
    expect(chance([DRUG], open)).toMatchObject({
      state: 'stated',
      sentence: 'No placebo group is listed',
      quotes: [],
    })
    const text = { briefSummary: 'People who got placebo will now get capsules.' }
    expect(chance([DRUG], { ...open, text })).toMatchObject({
      state: 'mentioned',
      quotes: [{ text: text.briefSummary, field: 'briefSummary' }],
    })
  })

  it('takes no other study’s placebo for this one’s', () => {
    const text = { briefSummary: 'Previous placebo-controlled studies were small.' }
    expect(chance([DRUG, ['NO_INTERVENTION', 'Usual care']], { text }).state).toBe('stated')
  })

  it('says nothing where a record has no groups and names no placebo', () => {
    expect(chance([]).state).toBe('not-stated')
    expect(chance([], { design: { interventionModel: 'SINGLE_GROUP' } }).sentence).toBe(
      'No placebo group is listed. Everyone is in one group.',
    )
  })

  it.each(['OBSERVATIONAL', 'EXPANDED_ACCESS'])('does not apply to %s', (kind) => {
    expect(chance([DRUG, PLACEBO], { kind }).state).toBe('n/a')
  })

  it('never takes what the offline copy lacks for the record’s silence', () => {
    const provenance: Provenance = {
      facts: null,
      restated: [],
      sources: [],
      eligibilityIncomplete: null,
      notes: [],
      sitesInRecord: null,
    }
    const trial = trialFrom({ arms: { armGroups: armGroups([DRUG, PLACEBO]) } }, provenance)
    expect(readPlaceboChance(trial).sentence).toBe(
      'One of 2 groups gets a placebo. The offline copy does not say how people are put into groups.',
    )
  })
})
