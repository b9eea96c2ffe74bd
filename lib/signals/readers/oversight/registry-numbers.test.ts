import { describe, expect, it } from 'vitest'
import { registryNumbers } from './registry-numbers.ts'

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
