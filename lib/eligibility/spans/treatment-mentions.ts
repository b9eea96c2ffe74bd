import { anyWord } from '../../trials/text/word-pattern.ts'
import { TREATMENT_CLASS_NAMES, TREATMENT_NAMES } from '../vocabulary/treatment-names.ts'
import { ANY_DMT, OFF_LABEL, TREATMENT_CLASSES, TREATMENTS } from '../vocabulary/treatments.ts'

/** A thing that a text names, and where. */
export type Mention = { readonly id: string; readonly start: number; readonly end: number }

const escaped = (id: string) => id.replace(/[+()]/g, '\\$&')

/** Not a part of another word or a name, not a blood test for antibodies against the medicine. */
const BOUNDED = '(?<!\\b(?:non|anti|neuro|anabolic)[- ]?)'
const ENDED =
  '(?![A-Za-z0-9])(?![- ](?:neutrali[sz]ing )?antibod)(?![- ](?:(?:clinical|extension|phase \\w{1,3}) )?(?:stud(?:y|ies)|trials?|(?:treatment )?arms?|groups?|program\\w{0,3})\\b)'

const named = (names: readonly string[]) =>
  new RegExp(anyWord(names).source.replace('\\b', `\\b${BOUNDED}`) + ENDED, 'gi')

const NAMES_OF = { ...TREATMENT_NAMES, ...TREATMENT_CLASS_NAMES }

const FINDERS = [...TREATMENTS, ...TREATMENT_CLASSES].map(({ id }) => ({
  id,
  pattern: named([...NAMES_OF[id], ...(id === ANY_DMT ? [] : [escaped(id)])]),
}))

/** One look for all of them, so that most lines cost no more than that. */
const ANY = anyWord(
  [...TREATMENTS, ...TREATMENT_CLASSES].flatMap(({ id }) => [escaped(id), ...NAMES_OF[id]]),
)

/** DMT is then a drug of another kind. */
const PSYCHEDELIC = /\b(?:\w{0,12}tryptamine|psilocybin|LSD|ayahuasca|psychedelic|hallucinogen)/i

/**
 * The treatments and classes that a text names, in order, none inside another. The text is one line from `withoutAccents`. Medicines that are
 * named as what a test looks for ("anti-natalizumab antibodies") or in the name of a study are not found.
 */
export function treatmentsIn(text: string): readonly Mention[] {
  if (!ANY.test(text)) return []
  const found = FINDERS.flatMap(({ id, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      id,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const psychedelic = PSYCHEDELIC.test(text)
  return apart(psychedelic ? found.filter(({ id }) => id !== ANY_DMT) : found)
}

const NAMES = FINDERS.map(({ id, pattern }) => ({
  id,
  pattern: new RegExp(pattern.source.replaceAll(ENDED, '(?![A-Za-z0-9])'), 'i'),
}))

/** Ids of treatments and classes that a text names in any sense, also as part of the name of a study. */
export function treatmentsNamedIn(text: string): readonly string[] {
  return NAMES.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id)
}

/** Mentions in order; of two that overlap, the earlier and then the longer one. */
export function apart(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  }
  return kept
}

const CLASSES_OF = new Map<string, readonly string[]>(
  [...TREATMENTS, ...TREATMENT_CLASSES].map(({ id, classes }) => [id, classes]),
)

/**
 * Whether what a record names surely holds a treatment, or a whole class. False also means "perhaps": a treatment that is not in the list is
 * in no class.
 */
export function covers(name: string, id: string): boolean {
  if (name === id) return true
  const classes = CLASSES_OF.get(id) ?? []
  if (name !== ANY_DMT) return classes.includes(name)
  return modifiesDisease(id) && ![id, ...classes].includes(OFF_LABEL)
}

/** Whether a name of a fact is, or may be, a treatment that changes the course of MS. */
export function modifiesDisease(name: string): boolean {
  return TREATMENTS.find(({ id }) => id === name)?.modifiesDisease ?? true
}
