import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { haveRealRecords } from '#e2e/support/records/real-records'
import { bundledTrials, registryTrials } from '#e2e/support/records/real-trials'
import { trialFrom } from '#e2e/support/records/trial-from'
import type { Trial } from '../../trials/record/trial.ts'
import { rangesOf } from '../spans/range-words.test-data.ts'
import { readFacts } from './read-facts.ts'

const trialWith = (criteria: string): Trial => ({ ...trialFrom({}), criteria })
const read = (criteria: string) => readFacts(trialWith(criteria))

describe('readFacts', () => {
  it('reads the fields of age and sex first, in doubt where the text beside them differs', () => {
    const trial = {
      ...trialWith('Inclusion Criteria:\n* Age 18 to 55 years'),
      minimumAge: '18 Years',
      maximumAge: '65 Years',
      sex: 'female' as const,
    }
    const facts = readFacts(trial)
    expect(rangesOf('age', facts)).toEqual(['[18, …]', '[…, 65] several', '[18, 55]'])
    expect(facts).toContainEqual(
      expect.objectContaining({ kind: 'sex', sex: 'female', field: 'sex', criterion: null }),
    )
  })

  it.each([
    ['6 Months', ['[0.5, …]']],
    ['30 Days', [`[${30 / 365}, …]`]],
    ['adult', []],
  ])('reads the age field %j', (minimumAge, expected) => {
    expect(rangesOf('age', readFacts({ ...trialWith('None'), minimumAge }))).toEqual(expected)
  })

  it('reads nothing from lines about donors, controls and carers', () => {
    const text =
      'Inclusion criteria for donors:\n* Age 18 to 30 years\nInclusion criteria for healthy controls:\n* EDSS 0 to 1'
    expect(read(text).filter(({ criterion }) => criterion !== null)).toEqual([])
  })

  it('doubts which way a line counts where no header tells', () => {
    expect(rangesOf('edss', read('* EDSS 0 to 5'))).toEqual(['[0, 5] side'])
  })

  it('doubts ranges that differ between cohorts, and not those that are the same in all', () => {
    const text =
      'Inclusion Criteria (Cohort A):\n* EDSS 0 to 3\n* Age 18 to 55 years\n\nInclusion Criteria (Cohort B):\n* EDSS 4 to 6\n* Age 18 to 55 years'
    expect(rangesOf('edss', read(text))).toEqual(['[0, 3] group', '[4, 6] group'])
    expect(rangesOf('age', read(text))).toEqual(['[18, 55]', '[18, 55]'])
  })

  it('does not take a part for those who completed another for a way in', () => {
    const text =
      'Inclusion Criteria (Part 1):\n* EDSS 0 to 3\n\nInclusion Criteria (Part 2):\n* Completed Part 1 of the study'
    expect(rangesOf('edss', read(text))).toEqual(['[0, 3]'])
  })

  it('doubts two inclusion lines whose ranges differ, and not those that agree', () => {
    const lines = (...list: string[]) =>
      rangesOf('edss', read(`Inclusion Criteria:\n${list.map((line) => `* ${line}`).join('\n')}`))
    expect(lines('EDSS 0 to 3', 'EDSS 4 to 6')).toEqual(['[0, 3] several', '[4, 6] several'])
    expect(lines('EDSS 0 to 6', 'EDSS of 6 or less')).toEqual(['[0, 6]', '[…, 6]'])
  })

  it('doubts a range in a line that names only some of the types that may join', () => {
    const text = 'Inclusion Criteria:\n* RRMS with an EDSS below 5\n* PPMS with a cane'
    expect(rangesOf('edss', read(text))).toEqual(['[…, 5) condition'])
    const any = 'Inclusion Criteria:\n* Diagnosis of MS\n* For RRMS patients: EDSS below 5'
    expect(rangesOf('edss', read(any))).toEqual(['[…, 5) condition'])
    const ages = 'Inclusion Criteria:\n* RRMS patients aged 18 to 55 years\n* SPMS patients'
    expect(rangesOf('age', read(ages))).toEqual(['[18, 55] condition'])
  })

  const quotesOnly = (trial: Trial) =>
    readFacts(trial).every(
      ({ quote, criterion }) => criterion === null || trial.criteria?.includes(quote),
    )

  it('quotes exactly and never throws, whatever the text', () => {
    const word = fc.constantFrom(
      ...['\n* ', ' ', ':', '; ', 'EDSS', 'aged', 'BMI', 'MS', 'RRMS', 'or', 'between', 'pregnant'],
      ...['5.5', '18', '≤', '\\<', '-', '(', ')', 'Inclusion Criteria:\n', 'within 30 days', 'MRI'],
      ...['Exclusion Criteria:\n', 'natalizumab', 'not', 'years', 'secondary progressive', 'any'],
    )
    const text = fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 80 })
    fc.assert(
      fc.property(text, (parts) => quotesOnly(trialWith(parts.join(' ')))),
      { numRuns: 60 },
    )
  })

  it.each([
    ['EDSS ', 4000],
    ['age 18 ', 3000],
    ['MS or ', 4000],
    ['(((', 7000],
    ['not a ', 4000],
    ['secondary ', 2500],
    ['1) ', 7000],
    ['pregnant or ', 2000],
    ['MRI contrast ', 2000],
  ])('reads %j over and over without getting lost', (words, times) => {
    expect(quotesOnly(trialWith(`Inclusion Criteria:\n* ${words.repeat(times)}`))).toBe(true)
  })

  it('quotes exactly in every record of the bundled copy', () => {
    const trials = bundledTrials().map(({ trial }) => trial)
    expect(trials.filter((trial) => !quotesOnly(trial))).toEqual([])
    expect(trials.filter((trial) => readFacts(trial).length > 0).length).toBeGreaterThan(20)
  })

  it.skipIf(!haveRealRecords)('quotes exactly in every real record at hand', () => {
    const trials = registryTrials().map(({ trial }) => trial)
    expect(trials.filter((trial) => !quotesOnly(trial))).toEqual([])
  })
})
