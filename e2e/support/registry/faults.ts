/** What comes in place of the true answer: an HTTP status, or one of the ways in which the real service has been seen to fail. */
export type Instead =
  | 403
  | 429
  | 500
  | 502
  | 503
  | 'html' // a maintenance page with status 200
  | 'cut json' // status 200, JSON that stops in the middle
  | 'drop' // the connection closes without an answer
  | 'drop midway' // the connection closes in the middle of the body
  | 'oversized' // the true answer, grown to `oversizedBytes`

/** How the stand-in misbehaves until told otherwise. Parts left out of `misbehave` are as in `noFaults`. */
export type Faults = {
  /** Wait before each answer, in milliseconds. */
  readonly delayMs: number
  /** What comes in place of the answer; null for the true one. */
  readonly instead: Instead | null
  /** How many of the next calls `delayMs` and `instead` reach. */
  readonly calls: number | 'all'
  /** Which calls `delayMs` and `instead` reach. */
  readonly on: 'version' | 'studies' | 'study' | 'everything'
  /** The size of an oversized answer, in bytes. */
  readonly oversizedBytes: number
  /** How many of the next calls with a page token are told that it is dead (400). */
  readonly deadTokens: number
  /** How many of the next pages are empty, with a token for the rest. */
  readonly emptyPages: number
}

/** A registry in good health. */
export const noFaults: Faults = {
  delayMs: 0,
  instead: null,
  calls: 'all',
  on: 'everything',
  oversizedBytes: 64 * 1024 * 1024,
  deadTokens: 0,
  emptyPages: 0,
}
