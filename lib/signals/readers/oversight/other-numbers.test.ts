import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readOtherNumbers, registryNumbers } from './other-numbers.ts'

describe('registryNumbers', () => {
  it.each([
    [
      '2015-001894-41',
      'https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:2015-001894-41',
    ],
    ['2022-500024-30-00', 'https://euclinicaltrials.eu/ctis-public/view/2022-500024-30-00'],
    ['ISRCTN27232902', 'https://www.isrctn.com/ISRCTN27232902'],
    ['ISRCTN 27232902', 'https://www.isrctn.com/ISRCTN27232902'],
    ['ACTRN12616000771459', 'https://www.anzctr.org.au/ACTRN12616000771459.aspx'],
    ['DRKS00032618', 'https://drks.de/search/en/trial/DRKS00032618'],
    [
      'IRCT20130812014333N145',
      'https://trialsearch.who.int/Trial2.aspx?TrialID=IRCT20130812014333N145',
    ],
    [
      'CTRI/2021/08/036074',
      'https://trialsearch.who.int/Trial2.aspx?TrialID=CTRI%2F2021%2F08%2F036074',
    ],
  ])('finds %s in a text, and where it leads', (number, url) => {
    const found = registryNumbers(`Also known as ${number}.`)
    expect(found.map(({ text, url }) => ({ text, url }))).toEqual([{ text: number, url }])
  })

  it.each([
    '2015-001894',
    '2022-500024-30',
    'ISRCTN2723290',
    'ISRCTN272329021',
    'DRKS1234567',
    '12015-001894-41',
    'NCT02552212',
    '12-34-567890',
    '',
  ])('finds no number in %j', (text) => {
    expect(registryNumbers(text)).toEqual([])
  })
})

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
