'use client'

import { useMemo } from 'react'
import { PlaceFolded } from '#components/place/place-folded'
import { TrialActs } from '#components/trial/trial-acts'
import { TrialLines } from '#components/trial/trial-lines'
import { FactsLine, TrialRows } from '#components/ui/lists/trial-rows'
import type { TrialRow } from '#lib/catalogue/browse/trial-row'
import type { AsOf } from '#lib/trials/record/as-of'
import { openPlaces } from '#lib/trials/sites/none-there'
import { useKeptPlace } from '../place/kept-place.ts'
import { usePart } from '../ui/use-part.ts'
import { FIND_PLACE } from './found.ts'
import { chooseNear, useNear } from './toolbar/near-store.ts'

const loadNear = () =>
  Promise.all([
    import('./near-rows.ts'),
    import('./toolbar/within-line.tsx'),
    import('../place/none-there.tsx'),
  ])

/**
 * The trials of a list, nearest first once the device has a place and what measures; until then, and without JavaScript, in the order they come in. The
 * place stays on the device: the address of the page never holds it. The cards are drawn here, from words: drawn by the server part of the page, each
 * would be sent twice.
 */
export function NearestFirst({
  rows,
  asOf,
  orderLine,
  whole,
  allHref,
}: {
  readonly rows: readonly TrialRow[]
  /** The tense in which states are told. */
  readonly asOf: AsOf
  /** How the rows come, in words. */
  readonly orderLine: string
  /** Whether all matches stand on this page. Only a whole list can be put in order. */
  readonly whole: boolean
  /** The address where they do; null where that is here, or where they are too many. */
  readonly allHref: string | null
}) {
  const kept = useKeptPlace()
  const near = useNear()
  const { part } = usePart(kept && loadNear)
  const [lay, line, none] = part ?? []
  const far = useMemo(() => rows.map((row) => ({ ...row.far, row })), [rows])
  const laid = kept && lay ? lay.nearRows(far, kept, near, asOf, whole) : null
  const shown = laid?.rows ?? far.map((row) => ({ row, far: null }))
  return (
    <>
      <div className="grid gap-x-3 gap-y-1 text-sm">
        <p className="text-ink-2" role="status">
          {laid?.orderLine ?? orderLine}
        </p>
        {kept && laid && line && <line.WithinLine {...laid} kept={kept} shown={shown.length} />}
        <div id={FIND_PLACE}>
          <PlaceFolded title="How far are they?" kept={kept} />
        </div>
        {kept && whole && none && (
          <div role="status">
            <none.NoneTherePart places={openPlaces(far)} kept={kept} asOf={asOf} />
          </div>
        )}
        {kept && !whole && (
          <p className="print:hidden">
            {allHref === null ? (
              'These are too many to put in order from a place. A filter, such as a country, makes the list shorter.'
            ) : (
              <a href={allHref} onClick={() => chooseNear({ order: 'near' })}>
                Put all of them in order from {kept.place.words}
              </a>
            )}
          </p>
        )}
      </div>
      <TrialRows>
        {shown.map(({ row: { row }, far }) => (
          <li key={row.nctId}>
            <TrialLines row={row} />
            {far !== null && <FactsLine>{far}</FactsLine>}
            <TrialActs row={row} />
          </li>
        ))}
      </TrialRows>
    </>
  )
}
