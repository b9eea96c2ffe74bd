import type { Answers } from '../questions/fields.ts'
import type { Bound } from '../spans/ranges.ts'

/** What one line of a record comes to beside one answer, before the line's own doubts are weighed. */
export type Comparison = {
  /** `open` where line and answer do not settle it; `untold` where there is no answer to compare with. */
  readonly result: 'fits' | 'conflicts' | 'open' | 'untold'
  /** The answer it was compared with; null for what the check does not ask. */
  readonly answer: keyof Answers | null
  /** The bound that the answer lies beyond, where a range conflicts. */
  readonly bound: Bound | null
  /** The answer lies so near to a limit that a new measurement or a birthday could change the result. */
  readonly close: boolean
  /** How a conflict ends by itself: after so many days from today, or at a time that nobody can name (null). Undefined where it does not. */
  readonly endsIn?: number | null
}

function made(result: Comparison['result']) {
  return (
    answer: keyof Answers | null,
    rest: Partial<Omit<Comparison, 'result' | 'answer'>> = {},
  ): Comparison => ({ result, answer, bound: null, close: false, ...rest })
}

export const fits = made('fits')
export const conflicts = made('conflicts')
export const open = made('open')
export const untold = made('untold')

/** A line about something that the check does not ask. */
export const NOT_ASKED: Comparison = untold(null)
