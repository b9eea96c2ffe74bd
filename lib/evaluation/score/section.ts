import { type Check, rateCells } from './rate.ts'

/** One table of the score, and a line for each thing in it that is wrong or was missed. */
export type Section = {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly misses: readonly string[]
}

/** Checks of which all are to hold, or with `never` none: the others are misses. */
export type Measure = {
  readonly what: string
  readonly checks: readonly Check[]
  readonly never?: true
}

/** The measures of one labelled set. */
export type MeasuredSet = { readonly name: string; readonly measures: readonly Measure[] }

/** A line for each miss of a set: its name, what was measured, the record, and the words. */
export const missesOf = ({ name, measures }: MeasuredSet): readonly string[] =>
  measures.flatMap(({ what, checks, never = false }) =>
    checks
      .filter(({ holds }) => holds === never)
      .map(({ nctId, words }) => `${name} | ${never ? what : `not ${what}`} | ${nctId} | ${words}`),
  )

/** A table with a row for each measure of each set. */
export function measuredSection(title: string, sets: readonly MeasuredSet[]): Section {
  return {
    title,
    heads: ['', '', 'count', 'share', '95% by trial'],
    rows: sets.flatMap(({ name, measures }) =>
      measures.map(({ what, checks }) => [name, what, ...rateCells(checks)]),
    ),
    misses: sets.flatMap(missesOf),
  }
}
