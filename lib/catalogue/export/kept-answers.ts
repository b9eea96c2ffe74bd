import { LRUCache } from 'lru-cache'
import type { Catalogue } from '../catalogue.ts'
import { tagOf } from './tag-of.ts'

/** An answer as it is sent, with a tag that changes when its text does. */
export type Answer = { readonly text: string; readonly tag: string }

/**
 * A place for answers that are the same for all who ask. Gives the way to one: what is kept under its key for this copy of the registry and this ISO day,
 * or what `make` makes now. About `letters` letters are kept for one copy; a new copy lets go of the answers of the old.
 */
export function keptAnswers(letters: number) {
  const kept = new WeakMap<Catalogue['entries'], LRUCache<string, Answer>>()
  return (
    { entries, source, readAt }: Catalogue,
    today: string,
    key: string,
    make: () => string,
  ): Answer => {
    const ofCopy = kept.get(entries) ?? new LRUCache({ maxSize: letters, sizeCalculation })
    kept.set(entries, ofCopy)
    const wholeKey = JSON.stringify([key, today, source, readAt])
    const before = ofCopy.get(wholeKey)
    if (before !== undefined) return before
    const text = make()
    const now = { text, tag: tagOf(text) }
    ofCopy.set(wholeKey, now)
    return now
  }
}

const sizeCalculation = ({ text }: Answer) => text.length
