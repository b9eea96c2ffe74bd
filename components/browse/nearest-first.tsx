'use client'

import type { ReactNode } from 'react'
import { PlaceFolded } from '#components/place/place-folded'
import { FactsLine, TrialRows } from '#components/ui/lists/trial-rows'
import type { KeptPlace } from '#lib/geo/kept-place'
import { type AsOf, tense } from '#lib/trials/record/as-of'
import { countryFirst, type Far, measured, nearestFirst } from '#lib/trials/sites/by-nearness'
import type { FarTrial } from '#lib/trials/sites/far-trial'
import { farWords } from '#lib/trials/sites/nearness-wording'
import { useKeptPlace } from '../place/kept-place.ts'

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
  asOf,
  orderLine,
  allHref,
}: {
  readonly rows: readonly FarRow[]
  /** The tense in which states are told. */
  readonly asOf: AsOf
  /** How the rows come, in words. */
  readonly orderLine: string
  /** The address where all matches stand on one page; null where they do here. Only a whole list can be put in order. */
  readonly allHref: string | null
}) {
  const kept = useKeptPlace()
  const far = measured(rows, kept?.place.point ?? null)
  const whole = allHref === null
  return (
    <>
      <div className="grid gap-3">
        <p className="text-ink-2" role="status">
          {kept && whole ? sortedLine(kept, asOf) : orderLine}
        </p>
        <PlaceFolded title="How far are they?" kept={kept} />
        {kept && !whole && (
          <p className="print:hidden">
            <a href={allHref}>Put all of them in order from {kept.place.words}</a>
          </p>
        )}
      </div>
      <TrialRows long>
        {(kept && whole ? inOrder(far, kept) : far).map((one) => (
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
