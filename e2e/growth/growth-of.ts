import { cpuMs } from '../support/cpu-ms.ts'
import type { Kind } from './adversarial-texts.ts'

/** Letters of the longest text that is tried. */
const LETTERS = 100_000
/** Milliseconds of one processor that any work on such a text may take. */
const LONGEST_MS = 2_000
/** Work that takes no longer than this cannot keep anybody waiting, however it grows up to there. */
const SHORT_MS = 200
/** How much longer work may take on a text that is twice as long. Linear work takes twice as long, quadratic work four times. */
const MOST_FOR_DOUBLE = 3

/** Some work on a text of a kind. `prepare` makes what the work needs of it, which is not measured. */
export type Work<Prepared> = {
  readonly name: string
  readonly run: (prepared: Prepared) => unknown
}

/** What takes too long, or grows too fast, in words; empty for nothing. */
export function tooSlow<Prepared>(
  works: readonly Work<Prepared>[],
  kinds: readonly Kind[],
  prepare: (text: string) => Prepared | null,
): readonly string[] {
  return kinds.flatMap((kind) => {
    const whole = prepare(kind.text(LETTERS))
    if (whole === null) return []
    return works.flatMap((work) => {
      const first = timeOf(work, whole)
      if (first < SHORT_MS) return []
      const quarter = prepare(kind.text(LETTERS / 4))
      if (quarter === null) return []
      const short = timeOf(work, quarter)
      const again = prepare(kind.text(LETTERS))
      const long = again === null ? first : Math.min(first, timeOf(work, again))
      const forDouble = Math.sqrt(long / Math.max(short, 1))
      if (long < SHORT_MS || (long < LONGEST_MS && forDouble < MOST_FOR_DOUBLE)) return []
      return [
        `${work.name}, ${kind.name}: ${Math.round(short)} ms, and ${Math.round(long)} ms for four times the text`,
      ]
    })
  })
}

function timeOf<Prepared>({ run }: Work<Prepared>, prepared: Prepared): number {
  const started = cpuMs()
  run(prepared)
  return cpuMs() - started
}
