import { describe, expect, it } from 'vitest'
import { type StudyParts, trialWith } from '#e2e/support/records/study-with'
import { readMsCondition } from './ms-condition.ts'

const read = (parts: StudyParts) =>
  readMsCondition(trialWith({ title: 'A study', conditions: [], ...parts }))

const ABOUT: readonly (readonly [says: string, parts: StudyParts, place: string])[] = [
  ['the title', { title: 'Worms in Multiple Sclerosis' }, 'the title'],
  ['the official title', { officialTitle: 'Worms in relapsing-remitting MS (RRMS)' }, 'the title'],
  ['one of many conditions', { conditions: ['Gout', 'Sclerosis, Multiple'] }, 'the conditions'],
  ['a misspelt condition', { conditions: ['Mutliple sclerosis'] }, 'the conditions'],
  ['a first attack', { conditions: ['Clinically Isolated Syndrome'] }, 'the conditions'],
  ['signs on a scan', { conditions: ['Radiologically isolated syndrome'] }, 'the conditions'],
  ['an old name', { title: 'Disseminated sclerosis and diet' }, 'the title'],
  ['a Latin name', { title: 'Encephalomyelitis disseminata' }, 'the title'],
  ['Spanish', { title: 'Dieta en la esclerosis múltiple' }, 'the title'],
  ['French', { title: 'Sclérose en plaques et microbiote' }, 'the title'],
  ['German', { title: 'Ernährung bei Multipler Sklerose' }, 'the title'],
  ['the abbreviation', { title: 'FMT in MS' }, 'the title or conditions'],
  ['a condition that is only MS', { conditions: ['MS'] }, 'the title or conditions'],
  ['a group of participants', { groups: [{ name: 'Multiple sclerosis' }] }, 'the name of a group'],
  [
    'a rule that participants must meet',
    { criteria: 'Inclusion Criteria:\n\n* Multiple sclerosis for 2 years\n\nExclusion Criteria:' },
    'the rules for joining',
  ],
  ['who is studied', { population: 'People with multiple sclerosis' }, 'the rules for joining'],
  ['a keyword', { keywords: ['multiple sclerosis'] }, 'the keywords'],
]

const NOT_ABOUT: readonly (readonly [trap: string, parts: StudyParts, why: RegExp])[] = [
  ['ALS', { conditions: ['Amyotrophic Lateral Sclerosis'] }, /“Amyotrophic Lateral Sclerosis”/],
  ['tuberous sclerosis', { title: 'Rapamycin in Tuberous Sclerosis' }, /“Tuberous Sclerosis”/],
  ['systemic sclerosis', { conditions: ['Systemic sclerosis'] }, /“Systemic sclerosis”/],
  ['MS as mass spectrometry', { title: 'LC-MS of stool', keywords: ['mass spectrometry'] }, /Not/],
  ['LC-MS alone', { title: 'LC-MS/MS of stool' }, /no word for it/],
  [
    'MS as mitral stenosis',
    { title: 'MS after surgery', conditions: ['Mitral stenosis'] },
    /Mitral/,
  ],
  [
    'MS as metabolic syndrome',
    { title: 'Metabolic syndrome (MS) and diet' },
    /“Metabolic syndrome”/,
  ],
  ['MS as morphine sulfate', { title: 'Morphine sulfate (MS) in pain' }, /Not about MS/],
  ['milliseconds', { title: 'A 40 ms pulse' }, /no word for it/],
  [
    'MS as a reason to stay out',
    { criteria: 'Inclusion Criteria: adults. Exclusion Criteria: multiple sclerosis' },
    /no word for it/,
  ],
  [
    'a rule that says no MS',
    { criteria: 'Inclusion Criteria:\n* No history of multiple sclerosis' },
    /no word for it/,
  ],
  ['MS as an example in the summary', { summary: 'As in multiple sclerosis.' }, /no word for it/],
  [
    'a keyword on a study in healthy people',
    { title: 'Vitamin D in Healthy Subjects', keywords: ['Multiple sclerosis'] },
    /“Multiple sclerosis” is only a keyword.*“Healthy Subjects”/,
  ],
  [
    'a virus named after MS',
    { keywords: ['Multiple Sclerosis associated retrovirus MSRV'] },
    /no word for it/,
  ],
]

describe('readMsCondition', () => {
  it.each(ABOUT)('finds MS by %s', (_, parts, place) => {
    expect(read(parts)).toMatchObject({ about: true, place })
  })

  it.each(NOT_ABOUT)('is not taken in by %s', (_, parts, why) => {
    const reading = read(parts)
    expect(reading).toMatchObject({ about: false, why: expect.stringMatching(why) })
  })

  it('quotes the word as the record writes it', () => {
    expect(read({ title: 'Esclerosis múltiple' })).toMatchObject({ word: 'Esclerosis múltiple' })
  })
})
