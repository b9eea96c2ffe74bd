/** A registry beside ClinicalTrials.gov: how its numbers are written and where one of them can be looked for. */
export type Registry = {
  readonly name: string
  /** How a sentence names it. */
  readonly called: string
  /** A whole number, in whatever way people write it. */
  readonly number: RegExp
  /** What shows that such a number is meant, though it is not whole or has a form that we do not know. */
  readonly begun: RegExp
  /** A number as the registry itself writes it. */
  readonly written: (found: string) => string
  /** Where its pages are. Some addresses there hold no trial number. */
  readonly hosts: readonly string[]
  /** Who shows the record: the registry itself, or the portal of the World Health Organization. */
  readonly site: string
  readonly record: (id: string) => string
  /** The page on which the trials there are searched. */
  readonly search: string
  /** Whether its records are known to show what the study told of ethics review. False where we found no word on it. */
  readonly publishesEthics: boolean
}

/** Texts bring dashes of every length. */
const DASH = '[-‐-―−]'
const GAP = '[ :#=‐-―−-]{0,2}'

const letters = (found: string) => found.replace(/[^a-z\d]/gi, '').toUpperCase()
const dashed = (found: string) => found.replaceAll(new RegExp(DASH, 'g'), '-').toUpperCase()

/** A number that stands by itself. */
const whole = (number: string) => new RegExp(`(?<!\\w)${number}(?!\\w)`, 'gi')

/** The portal writes EUCTR or CTIS before a European number, and the country of a national record may follow. */
const european = (number: string) =>
  new RegExp(
    `(?:(?<![\\w‐-―−-])|(?<=\\b(?:euctr|eudract|eu-?ct|ctis)${DASH}?))${number.replaceAll('-', DASH)}(?!\\w|${DASH}\\d)`,
    'gi',
  )

const WHO = {
  site: 'the WHO’s portal (ICTRP)',
  record: (id: string) =>
    `https://trialsearch.who.int/Trial2.aspx?TrialID=${encodeURIComponent(id)}`,
  search: 'https://trialsearch.who.int/',
} as const

/**
 * One row a registry. Addresses of Iran, India, China and UMIN hold numbers of their own that do not follow from the trial's, and the
 * Dutch NTR has closed: the portal of the World Health Organization opens those by the trial's number.
 *
 * Which publish ethics review: the field definitions of ISRCTN ("Ethics approval"), the entry fields of DRKS ("Approval of the Ethics Committee"), the data set
 * of CTRI (each committee and its answer), the help of IRCT (it registers only what a committee agreed to), the fields that ANZCTR shows (committees and dates),
 * part N of a record in the EU register ("Ethics Committee Opinion"), UMIN since 2019 (for the World Health Organization's data set 1.3.1, whose item 21 is ethics
 * review); in CTIS each country's decision holds the committee's part (Regulation EU 536/2014, articles 4 and 8).
 */
export const REGISTRIES: readonly Registry[] = [
  {
    name: 'EU CTIS',
    called: 'the European registry CTIS',
    number: european('20\\d\\d-5\\d{5}-\\d\\d-\\d\\d'),
    begun: new RegExp(`\\b20\\d\\d${DASH}5\\d{5}${DASH}\\d\\d\\b`),
    written: dashed,
    hosts: ['euclinicaltrials.eu'],
    site: 'EU CTIS',
    record: (id) => `https://euclinicaltrials.eu/ctis-public/view/${id}`,
    search: 'https://euclinicaltrials.eu/ctis-public/search',
    publishesEthics: true,
  },
  {
    name: 'EU Clinical Trials Register',
    called: 'the European register EudraCT',
    number: european('20\\d\\d-(?!5)\\d{6}-\\d\\d'),
    begun: /\beudract\D{0,20}\d/i,
    written: dashed,
    hosts: ['clinicaltrialsregister.eu'],
    site: 'the EU Clinical Trials Register',
    record: (id) =>
      `https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:${id}`,
    search: 'https://www.clinicaltrialsregister.eu/ctr-search/search',
    publishesEthics: true,
  },
  {
    name: 'ISRCTN',
    called: 'the ISRCTN registry',
    number: whole(`ISRCTN${GAP}\\d{8}`),
    begun: /\bisrctn\s?\d/i,
    written: letters,
    hosts: ['isrctn.com'],
    site: 'ISRCTN',
    record: (id) => `https://www.isrctn.com/${id}`,
    search: 'https://www.isrctn.com/',
    publishesEthics: true,
  },
  {
    name: 'ANZCTR (Australia and New Zealand)',
    called: 'the Australian and New Zealand registry',
    number: whole(`ACTRN${GAP}\\d{14}`),
    begun: /\bactrn\s?\d/i,
    written: letters,
    hosts: ['anzctr.org.au'],
    site: 'ANZCTR',
    record: (id) => `https://www.anzctr.org.au/${id}.aspx`,
    search: 'https://www.anzctr.org.au/TrialSearch.aspx',
    publishesEthics: true,
  },
  {
    name: 'DRKS (Germany)',
    called: 'the German registry DRKS',
    number: whole(`DRKS${GAP}\\d{8}`),
    begun: /\bdrks\s?\d/i,
    written: letters,
    hosts: ['drks.de'],
    site: 'DRKS',
    record: (id) => `https://drks.de/search/en/trial/${id}`,
    search: 'https://drks.de/search/en',
    publishesEthics: true,
  },
  {
    name: 'IRCT (Iran)',
    called: 'the Iranian registry IRCT',
    number: whole(`IRCT${GAP}\\d{10,16}N\\d{1,3}`),
    begun: /\birct\s?\d/i,
    written: letters,
    hosts: ['irct.ir'],
    ...WHO,
    publishesEthics: true,
  },
  {
    name: 'CTRI (India)',
    called: 'the Indian registry CTRI',
    number: whole('CTRI\\/\\d{4}\\/\\d{2,3}\\/\\d{6}'),
    begun: /\bctri\/\d/i,
    written: dashed,
    hosts: ['ctri.nic.in'],
    ...WHO,
    publishesEthics: true,
  },
  {
    name: 'ChiCTR (China)',
    called: 'the Chinese registry ChiCTR',
    number: whole(`ChiCTR${DASH}?(?:[A-Z]{2,5}${DASH})?\\d{8,10}`),
    begun: /\bchictr/i,
    written: (found) => dashed(found).replace('CHICTR', 'ChiCTR'),
    hosts: ['chictr.org.cn', 'chictr.org'],
    ...WHO,
    publishesEthics: false,
  },
  {
    name: 'jRCT (Japan)',
    called: 'the Japanese registry jRCT',
    number: whole(`(?:JPRN${DASH})?jRCT(?:[a-z]\\d{9}|\\d{10})`),
    begun: /\bjrcts?[-\d]/i,
    written: (found) =>
      found.replace(/^.*jrct(.*)$/i, (_, rest: string) => `jRCT${rest.toLowerCase()}`),
    hosts: ['jrct.mhlw.go.jp', 'jrct.niph.go.jp'],
    site: 'jRCT',
    record: (id) => `https://jrct.mhlw.go.jp/en-latest-detail/${id}`,
    search: 'https://jrct.mhlw.go.jp/',
    publishesEthics: false,
  },
  {
    name: 'UMIN (Japan)',
    called: 'the Japanese network of registries (JPRN)',
    number: whole(`(?:JPRN${DASH})?UMIN${GAP}\\d{9}`),
    begun: /\b(?:(?:umin|jprn)[-\d]|japiccti|jma-iia)/i,
    written: (found) => letters(found).replace('JPRN', ''),
    hosts: ['umin.ac.jp'],
    ...WHO,
    record: (id) => WHO.record(`JPRN-${id}`),
    publishesEthics: true,
  },
  {
    name: 'NTR (Netherlands)',
    called: 'the former Dutch register NTR',
    number: whole('NTR ?\\d{3,5}'),
    begun: /\bntr\d/i,
    written: letters,
    hosts: ['trialregister.nl'],
    ...WHO,
    publishesEthics: false,
  },
  {
    name: 'OMON (Netherlands)',
    called: 'the Dutch register OMON',
    number: whole(`(?:NL${DASH}?OMON ?|onderzoekmetmensen\\.nl\\/(?:en|nl)\\/trial\\/)\\d{4,6}`),
    begun: /\bnl-?omon/i,
    written: (found) => `NL-OMON${/\d+$/.exec(found)?.[0] ?? ''}`,
    hosts: ['onderzoekmetmensen.nl'],
    site: 'OMON',
    record: (id) => `https://onderzoekmetmensen.nl/en/trial/${id.replace('NL-OMON', '')}`,
    search: 'https://onderzoekmetmensen.nl/en',
    publishesEthics: false,
  },
]
