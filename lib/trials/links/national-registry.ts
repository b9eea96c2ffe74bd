import { REGISTRIES } from './registries.ts'

/** Where the trials of a country are registered, and which page to search. */
export type NationalRegistry = {
  readonly name: string
  /** How a sentence names it: "the German registry DRKS". */
  readonly called: string
  readonly url: string
}

/** Members of the European Union and of the European Economic Area, whose drug trials are in CTIS. */
const EUROPEAN =
  'AT BE BG CY CZ DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NO PL PT RO SE SI SK'.split(' ')

/** Registries among those whose numbers we know, by their names there, with the ISO codes of their countries. */
const KNOWN: readonly (readonly [name: string, countries: readonly string[]])[] = [
  ['ISRCTN', ['GB', 'GG', 'IM', 'JE']],
  ['ANZCTR (Australia and New Zealand)', ['AU', 'NZ']],
  ['DRKS (Germany)', ['DE']],
  ['OMON (Netherlands)', ['NL']],
  ['EU CTIS', EUROPEAN],
  ['IRCT (Iran)', ['IR']],
  ['CTRI (India)', ['IN']],
  ['ChiCTR (China)', ['CN']],
  ['jRCT (Japan)', ['JP']],
]

/** Primary registries of the World Health Organization's network whose numbers we do not read, by the ISO code of their country. */
const OTHERS: Readonly<Record<string, NationalRegistry>> = {
  BR: {
    name: 'ReBEC',
    called: 'the Brazilian registry ReBEC',
    url: 'https://ensaiosclinicos.gov.br/',
  },
  KR: { name: 'CRIS', called: 'the Korean registry CRIS', url: 'https://cris.nih.go.kr/' },
  LK: { name: 'SLCTR', called: 'the Sri Lankan registry SLCTR', url: 'https://slctr.lk/' },
  TH: {
    name: 'TCTR',
    called: 'the Thai registry TCTR',
    url: 'https://www.thaiclinicaltrials.org/',
  },
}

const WHO: NationalRegistry = {
  name: 'WHO ICTRP',
  called: 'the WHO’s portal (ICTRP), which brings together the registries of the world',
  url: 'https://trialsearch.who.int/',
}

/**
 * The registry to search for more trials in a country, by its ISO code: its own, CTIS in the rest of the European Union and Economic Area, else the
 * portal of the World Health Organization. Null for the United States, whose registry is the one that we read.
 */
export function nationalRegistry(country: string): NationalRegistry | null {
  if (country === 'US') return null
  const [wanted] = KNOWN.find(([, countries]) => countries.includes(country)) ?? []
  const known = REGISTRIES.find(({ name }) => name === wanted)
  if (known === undefined) return OTHERS[country] ?? WHO
  const [host = ''] = known.hosts
  // Where we send numbers to the portal, the registry's own pages can still be searched.
  const url = known.search === WHO.url ? `https://${host}/` : known.search
  return { name: known.name, called: known.called, url }
}
