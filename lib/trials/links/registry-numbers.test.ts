import { describe, expect, it } from 'vitest'
import { REGISTRIES } from './registries.ts'
import { registryBegun, registryNumbers } from './registry-numbers.ts'

describe('registryNumbers', () => {
  it.each([
    [
      '2015-001894-41',
      'https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:2015-001894-41',
    ],
    ['2022-500024-30-00', 'https://euclinicaltrials.eu/ctis-public/view/2022-500024-30-00'],
    ['ISRCTN27232902', 'https://www.isrctn.com/ISRCTN27232902'],
    ['ISRCTN 27232902', 'https://www.isrctn.com/ISRCTN27232902'],
    [
      '2015–001894–41',
      'https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:2015-001894-41',
    ],
    ['ACTRN12616000771459', 'https://www.anzctr.org.au/ACTRN12616000771459.aspx'],
    ['DRKS00032618', 'https://drks.de/search/en/trial/DRKS00032618'],
    [
      'IRCT20130812014333N145',
      'https://trialsearch.who.int/Trial2.aspx?TrialID=IRCT20130812014333N145',
    ],
    ['ChiCTR2000029308', 'https://trialsearch.who.int/Trial2.aspx?TrialID=ChiCTR2000029308'],
    ['chictr-trc-12002077', 'https://trialsearch.who.int/Trial2.aspx?TrialID=ChiCTR-TRC-12002077'],
    ['jRCTs031180001', 'https://jrct.mhlw.go.jp/en-latest-detail/jRCTs031180001'],
    ['JPRN-jRCT2051250045', 'https://jrct.mhlw.go.jp/en-latest-detail/jRCT2051250045'],
    ['UMIN000040928', 'https://trialsearch.who.int/Trial2.aspx?TrialID=JPRN-UMIN000040928'],
    ['JPRN-UMIN000040928', 'https://trialsearch.who.int/Trial2.aspx?TrialID=JPRN-UMIN000040928'],
    ['NTR6738', 'https://trialsearch.who.int/Trial2.aspx?TrialID=NTR6738'],
    ['NL-OMON21669', 'https://onderzoekmetmensen.nl/en/trial/21669'],
    [
      'CTRI/2021/08/036074',
      'https://trialsearch.who.int/Trial2.aspx?TrialID=CTRI%2F2021%2F08%2F036074',
    ],
  ])('finds %s in a text, where it leads, and how it is written', (number, url) => {
    const found = registryNumbers(`Also known as ${number}.`)
    expect(found.map(({ text, url }) => ({ text, url }))).toEqual([{ text: number, url }])
    const written = found.map(({ id }) => id)
    expect(registryNumbers(written.join(' ')).map(({ id }) => id)).toEqual(written)
  })

  it.each(['EUCTR', 'EudraCT: ', 'EudraCT–', 'no. '])(
    'finds a European number after %j',
    (before) => {
      expect(registryNumbers(`${before}2015-001894-41-DE`).map(({ id }) => id)).toEqual([
        '2015-001894-41',
      ])
      expect(
        registryNumbers(`${before}2022-500024-30-00`).map(({ registry }) => registry.name),
      ).toEqual(['EU CTIS'])
    },
  )

  it.each([
    '2015-001894',
    '2022-500024-30',
    'ISRCTN2723290',
    'ISRCTN272329021',
    'DRKS1234567',
    '12015-001894-41',
    'NCT02552212',
    '12-34-567890',
    '2022-100024-30-00',
    '2015-001894-411',
    'jRCT12345',
    'UMIN0000409281',
    'NTR12',
    'CTRI/2021/036074',
    '',
  ])('finds no number in %j', (text) => {
    expect(registryNumbers(text)).toEqual([])
  })
})

describe('registryBegun', () => {
  it.each([
    ['ISRCTN2723290', 'ISRCTN'],
    ['2022-500024-30', 'EU CTIS'],
    ['EudraCT 2015-0018', 'EU Clinical Trials Register'],
    ['JapicCTI-123456', 'UMIN (Japan)'],
    ['stool', undefined],
  ])('for %j: %s', (text, name) => {
    expect(registryBegun(text)?.name).toBe(name)
  })
})

describe('REGISTRIES', () => {
  it('leads over https and nowhere else, whatever the number', () => {
    const urls = REGISTRIES.flatMap(({ record, search }) => [record('X-1'), search])
    expect(urls.filter((url) => URL.parse(url)?.protocol !== 'https:')).toEqual([])
  })
})
