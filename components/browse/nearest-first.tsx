'use client'

import type { ReactNode } from 'react'
import type { Country } from '#components/place/place-field'
import { PlaceFolded } from '#components/place/place-folded'
import { FactsLine, TrialRows } from '#components/ui/lists/trial-rows'
import type { KeptPlace } from '#lib/geo/kept-place'
import { type AsOf, tense } from '#lib/trials/record/as-of'
import { countryFirst, type Far, measured, nearestFirst } from '#lib/trials/sites/by-nearness'
import type { FarTrial } from '#lib/trials/sites/far-trial'
import { farWords } from '#lib/trials/sites/nearness-wording'
import { type Limit, limitsFrom, zoneOf } from '#lib/trials/sites/within'
import { useKeptPlace } from '../place/kept-place.ts'
import { FIND_PLACE } from './found.ts'
import { chooseNear, useNear } from './toolbar/near-store.ts'
import { WithinLine } from './toolbar/within-line.tsx'

/** A trial of the list: what tells how far it is, the lines that the server drew for it, and what can be done with it. */
export type FarRow = FarTrial & {
  readonly nctId: string
  readonly lines: ReactNode
  readonly acts: ReactNode
}

/**
 * The trials of a list, nearest first once the device has a place; until then, and without JavaScript, in the order they come in. The
 * place stays on the device: the address of the page never holds it.
 */
export function NearestFirst({
  rows,
  countries,
  asOf,
  orderLine,
  allHref,
}: {
  readonly rows: readonly FarRow[]
  readonly countries: readonly Country[]
  /** The tense in which states are told. */
  readonly asOf: AsOf
  /** How the rows come, in words. */
  readonly orderLine: string
  /** The address where all matches stand on one page; null where they do here. Only a whole list can be put in order. */
  readonly allHref: string | null
}) {
  const kept = useKeptPlace()
  const near = useNear()
  const whole = allHref === null
  const isNear = kept !== null && whole && near.order !== 'list'
  const limit = kept && (limitsFrom(kept).find((one) => one === near.within) ?? null)
  const { shown, further, unknown } = narrowed(rows, whole ? limit : null, kept)
  const far = measured(shown, kept?.place.point ?? null)
  return (
    <>
      <div className="grid gap-3">
        <p className="text-ink-2" role="status">
          {isNear ? sortedLine(kept, asOf) : orderLine}
        </p>
        <WithinLine
          limit={whole ? limit : null}
          kept={kept}
          shown={shown.length}
          further={further}
          unknown={unknown.length}
        />
        <div id={FIND_PLACE}>
          <PlaceFolded title="How far are they?" kept={kept} countries={countries} />
        </div>
        {kept && !whole && (
          <p className="print:hidden">
            <a href={allHref} onClick={() => chooseNear({ order: 'near' })}>
              Put all of them in order from {kept.place.words}
            </a>
          </p>
        )}
      </div>
      <TrialRows long>
        {unknownLast(isNear ? inOrder(far, kept) : far, unknown).map((one) => (
          <li key={one.trial.nctId}>
            {one.trial.lines}
            {kept && <FactsLine>{farWords(one, kept, asOf)}</FactsLine>}
            {one.trial.acts}
          </li>
        ))}
      </TrialRows>
    </>
  )
}

/** What a limit leaves of the rows: none that may be within it is left out. */
function narrowed(rows: readonly FarRow[], limit: Limit | null, kept: KeptPlace | null) {
  if (limit === null || kept === null) return { shown: rows, further: 0, unknown: [] }
  const zoned = rows.map((row) => ({ row, zone: zoneOf(row, limit, kept) }))
  const shown = zoned.flatMap(({ row, zone }) => (zone === 'further' ? [] : row))
  const unknown = zoned.flatMap(({ row, zone }) => (zone === 'unknown' ? row : []))
  return { shown, further: rows.length - shown.length, unknown }
}

function unknownLast(far: readonly Far<FarRow>[], unknown: readonly FarRow[]) {
  return far.toSorted(
    (a, b) => Number(unknown.includes(a.trial)) - Number(unknown.includes(b.trial)),
  )
}

function inOrder(far: readonly Far<FarRow>[], { place }: KeptPlace) {
  return place.point ? nearestFirst(far) : countryFirst(far, place.country)
}

function sortedLine({ place }: KeptPlace, asOf: AsOf): string {
  const recruiting =
    asOf === null ? 'Nearest recruiting site' : `Nearest site recruiting${tense(asOf).when}`
  return place.point
    ? `${recruiting} first, from ${place.words}, in a straight line between towns. By road it is more.`
    : `Trials with a site in ${place.words} first.`
}
