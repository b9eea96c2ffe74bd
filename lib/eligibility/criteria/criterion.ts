/** Who a criterion is about. Only those about a person with MS are compared with answers. */
export type About = 'participant' | 'donor' | 'control' | 'other'

/** One line of a record's eligibility text. */
export type Criterion = {
  /** The line's words: one line, list marks and markdown escapes undone. */
  readonly text: string
  /** The same words as they stand in the record: an exact substring of its eligibility text. */
  readonly original: string
  /** null where no header above the line tells which way it counts. */
  readonly side: 'inclusion' | 'exclusion' | null
  /** 0 for a line of its own, 1 for one that stands under another item of its list, and so on. */
  readonly depth: number
  /** The lines that this one stands under, outermost first; a heading over the list is one of them. */
  readonly under: readonly string[]
  /** Since the last header that told the side, in order: headings that do not only lead on to a list or name a group, of which one may be an unread turn to the other list. */
  readonly headings: readonly string[]
  /** A line since then, or this one, holds a label for the other list. */
  readonly turned: boolean
  /** The record's words for the cohort, arm or group that the line belongs to, such as "Part 1"; null where it holds for all. */
  readonly group: string | null
  readonly about: About
}
