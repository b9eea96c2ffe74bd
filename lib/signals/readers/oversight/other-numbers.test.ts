import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readOtherNumbers } from './other-numbers.ts'

const withIds = (...secondaryIdInfos: readonly Record<string, string>[]) =>
  readOtherNumbers(trialFrom({ identification: { secondaryIdInfos } }))

describe('readOtherNumbers', () => {
  it('states a number in its own form, with a link, and what it does not mean', () => {
    const found = withIds({ id: 'EudraCT 2015-001894-41', type: 'EUDRACT_NUMBER' })
    expect(found).toMatchObject({
      state: 'stated',
      quotes: [{ text: '2015-001894-41', field: 'secondaryIdInfos' }],
      caveat: 'A number is not an approval. The sponsor typed it in.',
    })
    expect(found.links?.map(({ url }) => url)).toEqual([
      'https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:2015-001894-41',
    ])
  })

  it('finds one in the text too, and says that it may be another study’s', () => {
    const detailedDescription = 'It is registered as ISRCTN27232902.'
    const found = readOtherNumbers(trialFrom({ description: { detailedDescription } }))
    expect(found).toMatchObject({
      state: 'stated',
      quotes: [{ text: 'ISRCTN27232902', field: 'detailedDescription' }],
    })
    expect(found.caveat).toContain('may belong to another study')
  })

  it('names each number once', () => {
    const trial = trialFrom({
      identification: { secondaryIdInfos: [{ id: 'ISRCTN27232902', type: 'REGISTRY' }] },
      description: { briefSummary: 'See ISRCTN27232902 and ISRCTN27232902.' },
    })
    expect(readOtherNumbers(trial).quotes).toEqual([
      { text: 'ISRCTN27232902', field: 'secondaryIdInfos' },
    ])
  })

  it('mentions a number in no form it knows, without a link', () => {
    const found = withIds({ id: 'ABC-1', type: 'REGISTRY' })
    expect(found).toMatchObject({
      state: 'mentioned',
      quotes: [{ text: 'ABC-1', field: 'secondaryIdInfos' }],
    })
    expect(found.links ?? []).toEqual([])
  })

  it('does not take a grant number for one', () => {
    expect(withIds({ id: 'R01DC011020', type: 'NIH' })).toMatchObject({
      state: 'not-stated',
      quotes: [],
    })
  })
})
