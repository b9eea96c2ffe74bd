import type { Statement } from '../facts/fact.ts'
import { isLastTime } from '../questions/last-times.ts'
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
