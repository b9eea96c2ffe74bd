import { createPhraseBook } from '../../trials/text/phrase-book.ts'
import type { Statement } from '../facts/fact.ts'
import { isLastTime } from '../questions/last-times.ts'
import { itemsOf } from '../spans/items.ts'
import { folded, wordsOf } from '../spans/words.ts'
import { OF_TREATMENT } from '../vocabulary/of-treatment.ts'
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

const OF_TREATMENT_BOOK = createPhraseBook([{ value: 'treatment', phrases: OF_TREATMENT }])

/** Whether the words are about treatment for MS without naming one. */
function isOfTreatment(text: string): boolean {
  const words = wordsOf(text).map((word) => word.text)
  return words.some((_, at) => OF_TREATMENT_BOOK.find(words, at) !== null)
}

/** The key rules that the words of a line are about, whether or not it says anything of them. Age is not among them: a record has fields for it. */
export function keyRulesNamed(words: string): readonly KeyRule[] {
  const text = folded(words)
  const named = itemsOf(text).flatMap(({ meaning: { sense, id } }): readonly KeyRule[] => {
    if (sense === 'treatment') return BESIDE.has(id) ? [] : ['treatment']
    if (sense === 'ms-type') return ['ms-type']
    return sense === 'measure' && id === 'edss' ? ['edss'] : []
  })
  if (isOfTreatment(text)) named.push('treatment')
  return KEY_RULES.filter((rule) => named.includes(rule))
}
