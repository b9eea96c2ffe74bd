import { countryKey } from '../../geo/place-key.ts'
import type { Trial } from '../../trials/record/trial.ts'
import type { Topic } from '../../trials/topics/topics.ts'
import { EU_COUNTRIES } from './eu-countries.ts'

/** Where a line of a card comes from. `url` is null where we have no address that we looked up ourselves. */
export type CardSource = { readonly name: string; readonly url: string | null }

/** What the rules of one place generally say about one kind of treatment. It is no word on any trial. */
export type CountryCard = {
  readonly id: string
  readonly place: string
  /** As the registry spells them. */
  readonly countries: readonly string[]
  readonly topic: Topic
  readonly title: string
  readonly lines: readonly string[]
  readonly sources: readonly CardSource[]
}

/** The day on which all cards were checked, and what to say beside it. Rules change. */
export const CARDS_CHECKED = '2026-11-22'
export const CARDS_NOTE = 'Checked 22 November 2026. Rules change: ask.'

const STOOL = 'Stool transplants (FMT)'
const WORMS = 'Worms (helminths)'

const WORM_STUDIES = [
  'A study in Nottingham gave 71 people hookworms or a placebo. New spots on MRI were “not significantly different”.',
  'A study of pig whipworm eggs in 10 people with MS found them “without beneficial effect”.',
] as const

const WORM_SOURCES = [
  { name: 'JAMA Neurology, 2020: hookworm trial', url: null },
  { name: 'Multiple Sclerosis Journal, 2015: whipworm eggs', url: null },
] as const

const askAboutWorms = (regulator: string) =>
  `We found no rule on worms as a treatment that we could quote. Ask the regulator: ${regulator}.`

const wormCard = (place: string, regulator: string): Omit<CountryCard, 'id'> => ({
  place,
  countries: [place],
  topic: 'helminth',
  title: WORMS,
  lines: [askAboutWorms(regulator), ...WORM_STUDIES],
  sources: WORM_SOURCES,
})

export const COUNTRY_CARDS: readonly CountryCard[] = [
  {
    id: 'fmt-us',
    place: 'United States',
    countries: ['United States'],
    topic: 'fmt',
    title: STOOL,
    lines: [
      'Doctors may give FMT without a research number (IND) from the FDA in one case only. That is C. difficile, a gut infection, that usual treatment did not end. Stool from a stool bank is left out of that.',
      'Two stool products are licensed: Rebyota (2022) and Vowst (2023). Both are for adults, to keep C. difficile from coming back, and for nothing else.',
      'In 2019 two people with weak immunity caught germs from donor stool that many drugs cannot treat. One of them died. In 2020 six people caught harmful E. coli, and four went to hospital. Many MS drugs hold down the immune system, so ask how donors are tested.',
    ],
    sources: [
      { name: 'FDA, final guidance on FMT, November 2022 (87 FR 73313)', url: null },
      { name: 'FDA, warnings on FMT, 13 June 2019 and 12 and 13 March 2020', url: null },
      { name: 'FDA, licences of Rebyota (2022) and Vowst (26 April 2023)', url: null },
    ],
  },
  {
    id: 'fmt-uk',
    place: 'United Kingdom',
    countries: ['United Kingdom'],
    topic: 'fmt',
    title: STOOL,
    lines: [
      'Whoever makes FMT must hold a licence to make medicines from the regulator, the MHRA. Birmingham was the first, in 2017.',
      'The Human Tissue Authority does not regulate it, and sends questions to the MHRA.',
      'The guidance of NICE (2022) and of the specialist societies (2024) is about C. difficile, a gut infection.',
    ],
    sources: [
      { name: 'Access Microbiology, 2019', url: null },
      { name: 'Human Tissue Authority', url: null },
      { name: 'NICE, MTG71, 2022', url: null },
      {
        name: 'BSG and HIS, second edition, 2024',
        url: 'https://doi.org/10.1016/j.jhin.2024.03.001',
      },
    ],
  },
  {
    id: 'fmt-eu',
    place: 'European Union',
    countries: EU_COUNTRIES,
    topic: 'fmt',
    title: STOOL,
    lines: [
      'A new law on substances of human origin also covers the microbes of the gut. It has been in force since 7 August 2024. It applies from 7 August 2027, and parts of it from 2028.',
      'Until then each country has its own rules.',
      'A medicine made of gut microbes comes under the law on trials of medicines (Regulation 536/2014).',
    ],
    sources: [
      { name: 'Regulation (EU) 2024/1938', url: null },
      { name: 'Fimea, on substances of human origin', url: null },
    ],
  },
  {
    id: 'fmt-au',
    place: 'Australia',
    countries: ['Australia'],
    topic: 'fmt',
    title: STOOL,
    lines: [
      'Since 1 July 2021 FMT products are regulated as biologicals.',
      'They may not be advertised to the public.',
      'The lowest class must be under the control of a hospital and of the treating doctor.',
      'The regulator sees “sound clinical evidence” only for C. difficile, a gut infection, that comes back.',
    ],
    sources: [
      {
        name: 'TGA, FMT products regulation',
        url: 'https://www.tga.gov.au/faecal-microbiota-transplant-products-regulation',
      },
      { name: 'Therapeutic Goods Act, section 42DL(11)', url: null },
    ],
  },
  {
    id: 'fmt-ca',
    place: 'Canada',
    countries: ['Canada'],
    topic: 'fmt',
    title: STOOL,
    lines: [
      'FMT is regulated as a drug.',
      'It may be given without an application for a trial only for C. difficile, a gut infection, that usual treatment did not end.',
      'Other uses go through trials.',
    ],
    sources: [
      { name: 'Health Canada, interim policy, revised 26 September 2022', url: null },
      { name: 'CADTH, 16 October 2023', url: null },
    ],
  },
  {
    id: 'helminth-eu',
    place: 'European Union',
    countries: EU_COUNTRIES,
    topic: 'helminth',
    title: WORMS,
    lines: [
      "In 2019 the EU's food agency looked at eggs of the pig whipworm as a food. Its answer: “safety… has not been established”.",
      ...WORM_STUDIES,
    ],
    sources: [
      { name: 'EFSA, 2019', url: 'https://doi.org/10.2903/j.efsa.2019.5777' },
      ...WORM_SOURCES,
    ],
  },
  { id: 'helminth-us', ...wormCard('United States', 'the FDA') },
  { id: 'helminth-uk', ...wormCard('United Kingdom', 'the MHRA') },
  { id: 'helminth-au', ...wormCard('Australia', 'the TGA') },
  { id: 'helminth-ca', ...wormCard('Canada', 'Health Canada') },
]

/** The cards for the places where a trial has sites and for the topics that it has. Empty where none is needed. */
export function cardsFor(
  trial: Pick<Trial, 'sites'>,
  topics: readonly Topic[],
): readonly CountryCard[] {
  const countries = new Set(trial.sites.flatMap(({ country }) => country ?? []).map(countryKey))
  return COUNTRY_CARDS.filter(
    (card) =>
      topics.includes(card.topic) &&
      card.countries.some((country) => countries.has(countryKey(country))),
  )
}
