import type { KeptPlace } from '#lib/geo/kept-place'
import { type AsOf, tense } from '#lib/trials/record/as-of'
import { countryFirst, type Far, measured, nearestFirst } from '#lib/trials/sites/by-nearness'
import type { FarTrial } from '#lib/trials/sites/far-trial'
import { type Limit, limitsFrom } from '#lib/trials/sites/limits'
import { farWords } from '#lib/trials/sites/nearness-wording'
import { zoneOf } from '#lib/trials/sites/within'
import type { NearChoice } from './toolbar/near-store.ts'

/** A list as it stands from a place. */
export type NearRows<Row> = {
  /** Each with how far it is, in words. */
  readonly rows: readonly { readonly row: Row; readonly far: string }[]
  /** How the rows come, in words; null where that is the list's own order. */
  readonly orderLine: string | null
  /** Null where no distance is set. */
  readonly limit: Limit | null
  /** How many rows the limit leaves out, and how many it keeps because nobody can measure them. */
  readonly further: number
  readonly unknown: number
}

/**
 * Measures, narrows and orders the rows of a list from a place. Only a `whole` list is narrowed or put in another order. Of what a limit keeps, rows
 * of unknown distance come last.
 */
export function nearRows<Row extends FarTrial>(
  rows: readonly Row[],
  kept: KeptPlace,
  { within, order }: NearChoice,
  asOf: AsOf,
  whole: boolean,
): NearRows<Row> {
  const limit = whole ? (limitsFrom(kept).find((one) => one === within) ?? null) : null
  const isNear = whole && order !== 'list'
  const zones = new Map(limit && rows.map((row) => [row, zoneOf(row, limit, kept)]))
  const shown = rows.filter((row) => zones.get(row) !== 'further')
  const isUnknown = (row: Row) => zones.get(row) === 'unknown'
  const far = measured(shown, kept.place.point)
  const ordered = isNear ? inOrder(far, kept) : far
  return {
    rows: [...ordered]
      .sort((a, b) => Number(isUnknown(a.trial)) - Number(isUnknown(b.trial)))
      .map((one) => ({ row: one.trial, far: farWords(one, kept, asOf) })),
    orderLine: isNear ? sortedLine(kept, asOf) : null,
    limit,
    further: rows.length - shown.length,
    unknown: shown.filter(isUnknown).length,
  }
}

function inOrder<Row extends FarTrial>(far: readonly Far<Row>[], { place }: KeptPlace) {
  return place.point ? nearestFirst(far) : countryFirst(far, place.country)
}

function sortedLine({ place }: KeptPlace, asOf: AsOf): string {
  const recruiting =
    asOf === null ? 'Nearest recruiting site' : `Nearest site recruiting${tense(asOf).when}`
  return place.point
    ? `${recruiting} first, from ${place.words}, in a straight line between towns. By road it is more.`
    : `Trials with a site in ${place.words} first.`
}
