import { createPhraseBook } from '../../trials/text/phrase-book.ts'
import type { Statement } from '../facts/fact.ts'
import { isLastTime } from '../questions/last-times.ts'
import { itemsOf } from '../spans/items.ts'
import { folded, wordsOf } from '../spans/words.ts'
import { OF_DISABILITY } from '../vocabulary/of-disability.ts'
import {
  OF_SOMETHING_ELSE,
  OF_TREATMENT,
  PERHAPS_OF_TREATMENT,
} from '../vocabulary/of-treatment.ts'
import { TREATMENTS } from '../vocabulary/treatments.ts'
import { isTreatment } from './coverage.ts'

/** The rules that decide about most people: what a study says of the kind of MS, of disability, of treatment for MS and of age. */
export const KEY_RULES = ['ms-type', 'edss', 'treatment', 'age'] as const

export type KeyRule = (typeof KEY_RULES)[number]

const OF_KIND: Partial<Readonly<Record<Statement['kind'], KeyRule>>> = {
  'ms-type': 'ms-type',
  edss: 'edss',
  age: 'age',
  'treatment-required': 'treatment',
  'treatment-not-allowed': 'treatment',
  'no-treatment': 'treatment',
}

/** The key rule that a statement belongs to; null for another. Time without a treatment is one on treatment, time without steroids is not. */
export function keyRuleOf(fact: Statement): KeyRule | null {
  if (fact.kind !== 'washout') return OF_KIND[fact.kind] ?? null
  return isTreatment(fact.agent) && !isLastTime(fact.agent) ? 'treatment' : null
}

/** Steroids and medicines for symptoms are taken beside a treatment that slows MS down. */
const BESIDE: ReadonlySet<string> = new Set(
  TREATMENTS.filter(({ modifiesDisease }) => !modifiesDisease).map(({ id }) => id),
)

const book = (list: readonly string[]) => createPhraseBook([{ value: true, phrases: list }])

const TREATMENT = book(OF_TREATMENT)
const PERHAPS_TREATMENT = book(PERHAPS_OF_TREATMENT)
const SOMETHING_ELSE = book(OF_SOMETHING_ELSE)
const DISABILITY = book(OF_DISABILITY)

/** So many words before and after "treatment" tell what kind of it is meant. */
const AROUND = 6

/** Whether the words are about treatment for MS without naming one. "Treatment" alone is taken for it where nothing was `read`, unless words near it tell of something else. */
function isOfTreatment(words: readonly string[], read: boolean): boolean {
  return words.some((_, at) => {
    if (TREATMENT.find(words, at) !== null) return true
    if (read || PERHAPS_TREATMENT.find(words, at) === null) return false
    const from = Math.max(0, at - AROUND)
    const near = words.slice(from, at + AROUND + 1)
    return !near.some((_, beside) => SOMETHING_ELSE.find(near, beside) !== null)
  })
}

/** A line that says MS and no more. */
const MS_ALONE =
  /^(?:(?:a |any |known )?(?:diagnosis|history) of )?(?:ms|multiple sclerosis)(?: \( ?ms ?\))?[.;]?$/

/**
 * The key rules that the words of a line are about, whether or not it says anything of them. Age is not among them: a record has fields for it. `excludes` tells
 * that the line shuts out: then MS itself is about the kind of MS. `read` tells that something was read from it, whatever it is.
 */
export function keyRulesNamed(
  line: string,
  { excludes, read }: { readonly excludes: boolean; readonly read: boolean },
): readonly KeyRule[] {
  const text = folded(line)
  const words = wordsOf(text).map((word) => word.text)
  const named = itemsOf(text).flatMap(({ meaning: { sense, id } }): readonly KeyRule[] => {
    if (sense === 'treatment') return BESIDE.has(id) ? [] : ['treatment']
    if (sense === 'ms-type') return ['ms-type']
    return sense === 'measure' && id === 'edss' ? ['edss'] : []
  })
  if (isOfTreatment(words, read)) named.push('treatment')
  if (words.some((_, at) => DISABILITY.find(words, at) !== null)) named.push('edss')
  if (excludes && MS_ALONE.test(text.trim())) named.push('ms-type')
  return KEY_RULES.filter((rule) => named.includes(rule))
}
