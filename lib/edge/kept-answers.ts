import { LRUCache } from 'lru-cache'
import type { Dressed } from './dressed-answer.ts'
import { type Encodable, encodable } from './encoded-answer.ts'

/** Keeps what was made for one reader for the next who asks the same. */
export type KeptAnswers = {
  /**
   * What is kept under `key` and still fits `stamp`, else what `make` resolves to. Those who ask the same at once wait for one making. What is not to be
   * shared is kept by nobody, and whoever waited for it makes their own.
   */
  get(key: string, stamp: string, make: () => Promise<Dressed>): Promise<Kept>
  /** What is kept now, in bytes. */
  size(): number
}

export type Kept = { readonly answer: Encodable; readonly isFromBefore: boolean }

/** In bytes, with what compressing adds. */
const MOST = 40 * 2 ** 20
/** Pages tell the time of day here and there: none is kept longer. In milliseconds. */
const LONGEST = 10 * 60_000
/** A body, and the compressed ones beside it. */
const WITH_FORMS = 1.4
/** What an entry takes besides its body and its key, in bytes. */
const AROUND = 2_000

type Entry = { readonly stamp: string; readonly answer: Encodable }

/** A bounded store of answers. `stamp` tells what they were made from: another one makes them anew. */
export function createKeptAnswers(): KeptAnswers {
  const kept = new LRUCache<string, Entry>({
    maxSize: MOST,
    ttl: LONGEST,
    sizeCalculation: ({ answer }, key) =>
      Math.ceil(answer.body.length * WITH_FORMS + key.length * 2 + AROUND),
  })
  const underWay = new Map<string, Promise<Dressed>>()

  function making(key: string, stamp: string, make: () => Promise<Dressed>): Promise<Dressed> {
    const name = `${stamp}\n${key}`
    const started = underWay.get(name)
    if (started !== undefined) return started
    const making = make().finally(() => underWay.delete(name))
    underWay.set(name, making)
    return making
  }

  return {
    size: () => kept.calculatedSize,
    async get(key, stamp, make) {
      const entry = kept.get(key)
      if (entry?.stamp === stamp) return { answer: entry.answer, isFromBefore: true }
      const isFirst = !underWay.has(`${stamp}\n${key}`)
      const made = await making(key, stamp, make)
      if (!made.isShared)
        return { answer: encodable(isFirst ? made : await make()), isFromBefore: false }
      const known = kept.get(key)
      if (known?.stamp === stamp) return { answer: known.answer, isFromBefore: true }
      const answer = encodable(made)
      kept.set(key, { stamp, answer })
      return { answer, isFromBefore: !isFirst }
    },
  }
}
