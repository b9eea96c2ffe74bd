import { describe, expect, it } from 'vitest'
import { bundledCatalogue, catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { TELLING, tellingStudies } from '#e2e/support/records/telling-studies'
import { exampleRecord } from './example-record.ts'

const TODAY = '2026-11-22'
const entriesOf = (studies: readonly unknown[]) => catalogueOf(copyOf(studies)).entries

describe('exampleRecord', () => {
  it('takes the first trial whose title answers a lead question, and marks those words', () => {
    expect(exampleRecord(entriesOf(tellingStudies(TODAY)), TODAY)).toMatchObject({
      entry: { trial: { nctId: TELLING.all } },
      before: 'Probiotic Drops in Multiple Sclerosis: ',
      marked: 'a Randomised Trial',
      after: '',
    })
  })

  it('takes an open trial of the bundled copy, and changes no letter of its title', () => {
    const { entries } = bundledCatalogue()
    const found = exampleRecord(entries, TODAY)
    expect(found?.entry.trial.state).toBe('recruiting')
    expect(`${found?.before}${found?.marked}${found?.after}`).toBe(found?.entry.trial.officialTitle)
    expect(exampleRecord(entries.toReversed(), TODAY)).toEqual(found)
  })

  it('shows nothing where no title answers', () => {
    const others = tellingStudies(TODAY).filter(
      (study) => !JSON.stringify(study).includes(TELLING.all),
    )
    expect(exampleRecord(entriesOf(others), TODAY)).toBeNull()
  })
})
