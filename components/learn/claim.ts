import type { Source } from '#lib/learn/source'

/** What others say, told in our words or quoted in curly marks, with everything that it rests on. */
export type Claim = {
  /** What it is about, where several stand together. */
  readonly title?: string
  readonly lines: readonly string[]
  readonly sources: readonly [Source, ...Source[]]
}

/** The ISO day on which the claims of the learn pages were checked against their sources. */
export const CLAIMS_CHECKED = '2026-11-22'
