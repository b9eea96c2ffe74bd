import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPasted } from './pasted.ts'

describe('readPasted', () => {
  it.each([
    'nct 0716 8772',
    'https://clinicaltrials.gov/study/NCT07168772?term=NCT05920018',
    'https://clinicaltrials.gov/search?term=NCT07168772',
    'My friend sent NCT07168772 (again: NCT 07168772)',
  ])('reads one number from %j', (text) => {
    expect(readPasted(text)).toEqual({
      kind: 'number',
      sentence: 'A ClinicalTrials.gov number: NCT07168772.',
      nctId: 'NCT07168772',
    })
  })

  it.each([
    'NCT07168772 or NCT05920018',
    'https://example.org/compare?a=NCT07168772&b=NCT05920018',
    'https://example.org/NCT07168772/NCT05920018',
  ])('asks which one is meant in %j', (text) => {
    expect(readPasted(text)).toEqual({
      kind: 'several',
      sentence: 'There are 2 trial numbers in that. Which one do you mean?',
      nctIds: ['NCT07168772', 'NCT05920018'],
    })
  })

  it.each([
    ['NCTO7168772', 'That number has a letter among its digits.'],
    ['nct 07l68772', 'That number has a letter among its digits.'],
    ['07168772', 'A trial number starts with NCT. Yours has 8 digits and no letters.'],
  ])('guesses for %j and leaves the choice to the person', (text, sentence) => {
    expect(readPasted(text)).toEqual({ kind: 'near', sentence, nctIds: ['NCT07168772'] })
  })

  it.each([
    ['', 'Paste a link or a trial number first, like NCT07168772.'],
    ['   ', 'Paste a link or a trial number first, like NCT07168772.'],
    ['NCT0716877', 'That number has 7 digits. A trial number has 8, like NCT07168772.'],
    ['NCT071687721', 'That number has 9 digits. A trial number has 8, like NCT07168772.'],
    ['NCT0716877 in 2 places', 'That number has 7 digits. A trial number has 8, like NCT07168772.'],
    ['NCT 0716 877', 'That number has 7 digits. A trial number has 8, like NCT07168772.'],
    ['NCT 1', 'That number has 1 digit. A trial number has 8, like NCT07168772.'],
    [
      'stool transplant',
      'We found no trial number in that. It looks like NCT07168772: the letters NCT and 8 digits.',
    ],
  ])('says what is missing in %j', (text, sentence) => {
    expect(readPasted(text)).toEqual({ kind: 'none', sentence })
  })

  it.each(['nct ', 'a.', 'ISRCTN ', '2015-00', 'https://', 'NL-OMON', 'eudract'])(
    'answers fast for many times %j',
    (piece) => {
      const started = performance.now()
      expect(readPasted(piece.repeat(20_000)).kind).not.toBe('number')
      expect(performance.now() - started).toBeLessThan(500)
    },
  )

  it.each([
    ['2010-023456-11', '2010-023456-11', 'the EU Clinical Trials Register'],
    ['EudraCT 2010–023456–11', '2010-023456-11', 'the EU Clinical Trials Register'],
    ['2023-509876-12-00', '2023-509876-12-00', 'EU CTIS'],
    ['EUCT number: 2023–509876–12–00.', '2023-509876-12-00', 'EU CTIS'],
    ['It is called isrctn 12345678, I think', 'ISRCTN12345678', 'ISRCTN'],
    ['https://www.isrctn.com/ISRCTN12345678?q=ms', 'ISRCTN12345678', 'ISRCTN'],
    ['https://doi.org/10.1186/ISRCTN12345678', 'ISRCTN12345678', 'ISRCTN'],
    ['https://isrctn.com.example.org/ISRCTN12345678', 'ISRCTN12345678', 'ISRCTN'],
    ['ＩＳＲＣＴＮ１２３４５６７８', 'ISRCTN12345678', 'ISRCTN'],
    ['ACTRN12616000771459', 'ACTRN12616000771459', 'ANZCTR'],
    [
      'https://www.anzctr.org.au/Trial/Registration/TrialReview.aspx?ACTRN=12616000771459',
      'ACTRN12616000771459',
      'ANZCTR',
    ],
    ['https://drks.de/search/de/trial/DRKS00032618/details', 'DRKS00032618', 'DRKS'],
    [
      'https://www.clinicaltrialsregister.eu/ctr-search/trial/2015-001894-41/GB',
      '2015-001894-41',
      'the EU Clinical Trials Register',
    ],
    [
      'https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT=2022-500024-30-00',
      '2022-500024-30-00',
      'EU CTIS',
    ],
    [
      'https://trialsearch.who.int/Trial2.aspx?TrialID=EUCTR2015-001894-41-DE',
      '2015-001894-41',
      'the EU Clinical Trials Register',
    ],
    [
      'https://trialsearch.who.int/Trial2.aspx?TrialID=CTRI%2F2021%2F08%2F036074',
      'CTRI/2021/08/036074',
      'the WHO’s portal (ICTRP)',
    ],
    ['IRCT20130812014333N145', 'IRCT20130812014333N145', 'the WHO’s portal (ICTRP)'],
    ['NTR 6738', 'NTR6738', 'the WHO’s portal (ICTRP)'],
    ['https://onderzoekmetmensen.nl/en/trial/21669', 'NL-OMON21669', 'OMON'],
    ['https://jrct.mhlw.go.jp/en-latest-detail/jRCT2051250045', 'jRCT2051250045', 'jRCT'],
    ['UMIN000040928', 'UMIN000040928', 'the WHO’s portal (ICTRP)'],
    ['ChiCTR2000029308', 'ChiCTR2000029308', 'the WHO’s portal (ICTRP)'],
  ])('reads the number of another registry from %j', (text, id, site) => {
    const pasted = readPasted(text)
    expect(pasted).toMatchObject({
      kind: 'elsewhere',
      links: [{ label: `Look for ${id} in ${site}` }],
    })
    expect(pasted.sentence).toContain(
      `: ${id}. We can only open trials that are on ClinicalTrials.gov.`,
    )
  })

  it('never leads to the address that was pasted', () => {
    expect(readPasted('https://isrctn.com.example.org/ISRCTN12345678')).toMatchObject({
      links: [{ url: 'https://www.isrctn.com/ISRCTN12345678' }],
    })
  })

  it('names several numbers of other registries, each once', () => {
    expect(readPasted('2015-001894-41, ISRCTN12345678 and ISRCTN 12345678')).toEqual({
      kind: 'elsewhere',
      sentence:
        'Those numbers are from the European register EudraCT and the ISRCTN registry. We can only open trials that are on ClinicalTrials.gov. We have not looked whether they are there.',
      links: [
        {
          label: 'Look for 2015-001894-41 in the EU Clinical Trials Register',
          url: 'https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:2015-001894-41',
        },
        {
          label: 'Look for ISRCTN12345678 in ISRCTN',
          url: 'https://www.isrctn.com/ISRCTN12345678',
        },
      ],
    })
  })

  it.each([
    ['ISRCTN1234567', 'the ISRCTN registry', 'https://www.isrctn.com/'],
    [
      '2022-500024-30',
      'the European registry CTIS',
      'https://euclinicaltrials.eu/ctis-public/search',
    ],
    ['ChiCTR', 'the Chinese registry ChiCTR', 'https://trialsearch.who.int/'],
  ])(
    'says of %j which registry it seems to be from, and where to search it',
    (text, called, url) => {
      const pasted = readPasted(text)
      expect(pasted).toMatchObject({ kind: 'part', links: [{ url }] })
      expect(pasted.sentence).toContain(`That looks like a number from ${called},`)
    },
  )

  it.each([
    'https://clinic.example/ms/stool-transplant',
    'clinic.example/trial/5',
    'www.clinic.example',
    'Look: https://clinic.example/20240101',
    'https://isrctn.com.example.org/trials',
    'https://notisrctn.com/trials',
  ])('says of %j that an address without a number is a question to the clinic', (text) => {
    expect(readPasted(text)).toEqual({
      kind: 'address',
      sentence: 'No trial number here. Ask the clinic for it: a real trial has one.',
    })
  })

  it.each([
    'https://pubmed.ncbi.nlm.nih.gov/12345678/',
    'pubmed.ncbi.nlm.nih.gov/12345678',
    'https://pmc.ncbi.nlm.nih.gov/articles/PMC7561567/',
    'https://doi.org/10.1038/s41591-025-04030-w',
    'doi:10.1038/s41591-025-04030-w',
    'PMID: 12345678',
  ])('says of the paper %j where it may name the number', (text) => {
    expect(readPasted(text)).toEqual({
      kind: 'address',
      sentence:
        'No trial number here. Ask the clinic for it: a real trial has one. A paper often names it at the end of its abstract, the summary at the top.',
    })
  })

  it.each([
    ['https://irct.behdasht.gov.ir.example/trial/570', 'Ask the clinic for it'],
    ['https://en.irct.ir/trial/570', 'That is a page of the Iranian registry IRCT,'],
    [
      'https://ctri.nic.in/Clinicaltrials/pmaindet2.php?EncHid=NzE1MjE=',
      'That is a page of the Indian registry CTRI,',
    ],
    ['https://trialsearch.who.int/', 'That is a page of the WHO’s portal,'],
    ['https://clinicaltrials.gov/search?cond=ms', 'Open the trial there, and paste its address.'],
  ])('says of %j whose page it is', (text, words) => {
    const pasted = readPasted(text)
    expect(pasted.kind).toBe('address')
    expect(pasted.sentence).toContain(words)
  })

  it('throws at no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => readPasted(text).sentence !== ''),
    )
  })

  it('prefers a number of ours to whatever else stands around it', () => {
    const around = fc.oneof(
      fc.string(),
      fc.constantFrom('ISRCTN12345678', '2015-001894-41', 'https://clinic.example/', '10.1186/x'),
    )
    fc.assert(
      fc.property(
        around,
        around,
        fc.integer({ min: 0, max: 99_999_999 }),
        (before, after, digits) => {
          const nctId = `NCT${`${digits}`.padStart(8, '0')}`
          const pasted = readPasted(`${before} ${nctId} ${after}`)
          const numbers =
            pasted.kind === 'number'
              ? [pasted.nctId]
              : pasted.kind === 'several'
                ? pasted.nctIds
                : []
          expect(numbers).toContain(nctId)
        },
      ),
    )
  })
})
