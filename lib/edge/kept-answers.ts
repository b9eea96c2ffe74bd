import { LRUCache } from 'lru-cache'
import type { Dressed } from './dressed-answer.ts'
import { type PackedAnswer, packedAnswer } from './packed-answer.ts'

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

export type Kept = { readonly answer: PackedAnswer; readonly isFromBefore: boolean }

/** In bytes: some 1,000 lists. Where a few more are asked for in turn than are kept, each is made anew each time. */
const MOST = 32 * 2 ** 20
/** Pages tell the time of day here and there: none is kept longer. In milliseconds. */
const LONGEST = 10 * 60_000
/** What an entry takes besides its body and its key, in bytes. */
const AROUND = 2_000

type Entry = { readonly stamp: string; readonly answer: PackedAnswer }
type Made = { readonly answer: PackedAnswer; readonly isShared: boolean }

/** A bounded store of answers. `stamp` tells what they were made from: another one makes them anew. */
export function createKeptAnswers(): KeptAnswers {
  const kept = new LRUCache<string, Entry>({
    maxSize: MOST,
    ttl: LONGEST,
    sizeCalculation: ({ answer }, key) => answer.body.length + key.length * 2 + AROUND,
  })
  const underWay = new Map<string, Promise<Made>>()

  async function pack(make: () => Promise<Dressed>): Promise<Made> {
    const { isShared, ...answer } = await make()
    return { answer: await packedAnswer(answer), isShared }
  }

  function start(key: string, stamp: string, make: () => Promise<Dressed>): Promise<Made> {
    const name = `${stamp}\n${key}`
    const making = pack(make).finally(() => underWay.delete(name))
    underWay.set(name, making)
    return making
  }

  return {
    size: () => kept.calculatedSize,
    async get(key, stamp, make) {
      const entry = kept.get(key)
      if (entry?.stamp === stamp) return { answer: entry.answer, isFromBefore: true }
      const started = underWay.get(`${stamp}\n${key}`)
      const made = await (started ?? start(key, stamp, make))
      if (started !== undefined)
        return made.isShared
          ? { answer: made.answer, isFromBefore: true }
          : { answer: (await pack(make)).answer, isFromBefore: false }
      if (made.isShared) kept.set(key, { stamp, answer: made.answer })
      return { answer: made.answer, isFromBefore: false }
    },
  }
}
