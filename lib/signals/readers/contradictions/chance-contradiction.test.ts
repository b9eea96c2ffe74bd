import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { chanceAgainstDesign } from './chance-contradiction.ts'

type Given = {
  readonly title?: string
  readonly summary?: string
  readonly allocation?: string
  readonly model?: string
  readonly kind?: string
}

const contradiction = ({ title, summary, allocation, model, kind = 'INTERVENTIONAL' }: Given) =>
  chanceAgainstDesign(
    trialFrom({
      identification: { officialTitle: title },
      description: { briefSummary: summary },
      design: { studyType: kind, designInfo: { allocation, interventionModel: model } },
    }),
  )

const RANDOM = 'Kefir in MS: a Randomised Trial'
const SENTENCE = 'Participants will be randomly assigned to kefir or milk.'
const NOT = { allocation: 'NON_RANDOMIZED', model: 'PARALLEL' }
const ONE = { allocation: 'NA', model: 'SINGLE_GROUP' }

describe('chanceAgainstDesign', () => {
  it('quotes the title and the field, and says what each says', () => {
    expect(contradiction({ title: RANDOM, ...NOT })).toEqual({
      words:
        'By the official title: groups by chance. By the design field: groups, and not by chance.',
      quotes: [
        { text: 'a Randomised Trial', field: 'officialTitle' },
        { text: 'NON_RANDOMIZED', field: 'allocation' },
      ],
    })
  })

  it('quotes a sentence of the text where no title speaks of it', () => {
    expect(contradiction({ summary: SENTENCE, ...ONE })).toEqual({
      words: 'By the summary: groups by chance. By the design field: one group only.',
      quotes: [
        { text: SENTENCE, field: 'briefSummary' },
        { text: 'SINGLE_GROUP', field: 'interventionModel' },
      ],
    })
  })

  it.each<[string, Given]>([
    ['NA, which is for one group', { title: RANDOM, allocation: 'NA' }],
    ['one group, and nothing on chance', { title: RANDOM, model: 'SINGLE_GROUP' }],
    [
      'a title that denies it',
      { title: 'A Non-randomised Trial', allocation: 'RANDOMIZED', model: 'PARALLEL' },
    ],
    ['two fields', { allocation: 'RANDOMIZED', model: 'SINGLE_GROUP' }],
  ])('finds it: %s', (_, given) => {
    expect(contradiction(given)).not.toBeNull()
  })

  it.each<[string, Given]>([
    [
      'both by chance',
      { title: RANDOM, summary: SENTENCE, allocation: 'RANDOMIZED', model: 'PARALLEL' },
    ],
    ['neither by chance', { title: 'A Non-randomised Trial', ...NOT }],
    ['a silent title', { title: 'Kefir in MS', ...NOT }],
    ['a silent field', { title: RANDOM }],
    ['a design with several groups', { title: RANDOM, model: 'PARALLEL' }],
    ['an earlier trial', { title: 'Extension of the Randomised Trial of Kefir', ...ONE }],
    [
      'patients of an earlier trial',
      { title: 'Patients Who Completed a Randomised Trial', ...ONE },
    ],
    [
      'an extension whose summary tells of the trial before it',
      { title: 'Long-term Extension of Kefir', summary: SENTENCE, ...ONE },
    ],
    ['a trial to come', { title: 'Feasibility Study for a Randomised Trial of Kefir', ...ONE }],
    ['a random part', { title: 'Open Part A and a Randomised Part B', ...NOT }],
    ['a study within a trial', { title: 'Eye Scans in a Randomised Trial of Kefir', ...ONE }],
    ['a study that only watches', { title: RANDOM, kind: 'OBSERVATIONAL', ...NOT }],
    ['a word that is new to us', { title: RANDOM, allocation: 'BY_LOT' }],
  ])('finds none: %s', (_, given) => {
    expect(contradiction(given)).toBeNull()
  })
})
