import type { Trial } from '../../../trials/record/trial.ts'
import { listed } from '../../../trials/text/listed.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'
import { recordTexts } from '../../text/record-text.ts'

/** A number of another registry, where it leads, and the exact words it was given in. */
export type RegistryNumber = {
  readonly registry: string
  readonly text: string
  readonly url: string
}

const who = (id: string) =>
  `https://trialsearch.who.int/Trial2.aspx?TrialID=${encodeURIComponent(id)}`

/** The form of each registry's numbers, and the address of a record there. India and Iran have no plain address of their own. */
const REGISTRIES = [
  {
    registry: 'EU CTIS',
    number: /(?<![\w-])20\d\d-5\d{5}-\d\d-\d\d(?![\w-])/gi,
    url: (id: string) => `https://euclinicaltrials.eu/ctis-public/view/${id}`,
  },
  {
    registry: 'EU Clinical Trials Register',
    number: /(?<![\w-])20\d\d-(?!5)\d{6}-\d\d(?![\w-])/gi,
    url: (id: string) =>
      `https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:${id}`,
  },
  {
    registry: 'ISRCTN',
    number: /(?<!\w)ISRCTN ?\d{8}(?!\w)/gi,
    url: (id: string) => `https://www.isrctn.com/${id}`,
  },
  {
    registry: 'ANZCTR (Australia and New Zealand)',
    number: /(?<!\w)ACTRN ?\d{14}(?!\w)/gi,
    url: (id: string) => `https://www.anzctr.org.au/${id}.aspx`,
  },
  {
    registry: 'DRKS (Germany)',
    number: /(?<!\w)DRKS ?\d{8}(?!\w)/gi,
    url: (id: string) => `https://drks.de/search/en/trial/${id}`,
  },
  { registry: 'IRCT (Iran)', number: /(?<!\w)IRCT ?\d{11,14}N\d{1,3}(?!\w)/gi, url: who },
  { registry: 'CTRI (India)', number: /(?<!\w)CTRI\/\d{4}\/\d{2,3}\/\d{6}(?!\w)/gi, url: who },
] as const

/** The numbers of other registries in a text, each in a form that its registry uses. Whether such a record exists is not known here. */
export function registryNumbers(text: string): RegistryNumber[] {
  // Every one of them holds six digits in a row; most texts do not.
  if (!/\d{6}/.test(text)) return []
  return REGISTRIES.flatMap(({ registry, number, url }) =>
    [...text.matchAll(number)].map(([found]) => ({
      registry,
      text: found,
      url: url(found.replace(' ', '').toUpperCase()),
    })),
  )
}

const NOT_AN_APPROVAL = 'A number is not an approval. The sponsor typed it in.'
const IN_TEXT = 'One that stands in the text may belong to another study.'
const ASK = 'Is this study in another registry too? What does it say there about ethics review?'

/** Types by which the sponsor says that a number is another registry's. */
const REGISTRY_TYPES: ReadonlySet<string | null> = new Set(['EUDRACT_NUMBER', 'CTIS', 'REGISTRY'])

type Found = RegistryNumber & { readonly field: string }

const within = (text: string, field: string): Found[] =>
  registryNumbers(text).map((number) => ({ ...number, field }))

/** Each number once, those that the sponsor entered as numbers first. */
function numbersOf(trial: Trial): Found[] {
  const found = [
    ...trial.secondaryIds.flatMap(({ id }) => within(id, 'secondaryIdInfos')),
    ...recordTexts(trial).flatMap(({ text, field }) => within(text, field)),
  ]
  const first = new Map(found.toReversed().map((number) => [number.url, number]))
  return found.filter((number) => first.get(number.url) === number)
}

/** Whether the study can be looked up elsewhere. Only a number in its registry's own form becomes a link. */
export function readOtherNumbers(trial: Trial): Finding {
  const numbers = numbersOf(trial)
  if (numbers.length > 0) {
    const registries = [...new Set(numbers.map(({ registry }) => registry))]
    const fromText = numbers.some(({ field }) => field !== 'secondaryIdInfos')
    return finding('stated', `Yes, the record gives a number in ${listed(registries)}`, {
      quotes: numbers.map(({ text, field }): Quote => ({ text, field })),
      caveat: fromText ? `${NOT_AN_APPROVAL} ${IN_TEXT}` : NOT_AN_APPROVAL,
      links: numbers.map(({ registry, text, url }) => ({ label: `${text} in ${registry}`, url })),
    })
  }
  const typed = trial.secondaryIds.filter(({ kind }) => REGISTRY_TYPES.has(kind))
  if (typed.length === 0) return finding('not-stated', NOT_STATED, { ask: ASK })
  return finding('mentioned', 'A number is given, in a form that we do not know', {
    quotes: typed.map(({ id }) => ({ text: id, field: 'secondaryIdInfos' })),
    caveat: NOT_AN_APPROVAL,
    ask: ASK,
  })
}
