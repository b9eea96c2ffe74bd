import type { Place } from './passage.ts'
import type { Topic } from './topics.ts'

/**
 * Words that put a trial on a topic, and the places where naming them is enough. `beside` must also stand in a named place
 * (abbreviations, and drugs that have other uses too). `within` must stand in the same piece of text.
 */
export type TopicWords = {
  readonly places: readonly Place[]
  readonly words: RegExp
  readonly beside?: RegExp
  readonly within?: RegExp
}

export type TopicRule = TopicWords & { readonly topic: Topic }

/** The germs of a place in the body, as a pattern for `anyWord`. */
export const MICROBIOME = 'mi[ck]ro ?bi(?:om|ot)\\w{0,6}'
/** The gut and what it holds, likewise. */
export const GUT = '(?:gut|intestin\\w{0,4}|bowel|colonic|fa?ec(?:al\\w{0,2}|es)|stool|enteric)'
