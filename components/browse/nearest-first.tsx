'use client'

import type { ReactNode } from 'react'
import { PlaceFolded } from '#components/place/place-folded'
import { FactsLine, TrialRows } from '#components/ui/lists/trial-rows'
import type { AsOf } from '#lib/trials/record/as-of'
import type { FarTrial } from '#lib/trials/sites/far-trial'
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

/** A trial of the list: what tells how far it is, the lines that the server drew for it, and what can be done with it. */
export type FarRow = FarTrial & {
  readonly nctId: string
  readonly lines: ReactNode
  readonly acts: ReactNode
}

/**
 * The trials of a list, nearest first once the device has a place and what measures; until then, and without JavaScript, in the order they come in. The
 * place stays on the device: the address of the page never holds it.
 */
export function NearestFirst({
  rows,
  asOf,
  orderLine,
  whole,
  allHref,
}: {
  readonly rows: readonly FarRow[]
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
  const laid = kept && lay ? lay.nearRows(rows, kept, near, asOf, whole) : null
  const shown = laid?.rows ?? rows.map((row) => ({ row, far: null }))
  return (
    <>
      <div className="grid gap-3">
        <p className="text-ink-2" role="status">
          {laid?.orderLine ?? orderLine}
        </p>
        {kept && laid && line && <line.WithinLine {...laid} kept={kept} shown={shown.length} />}
        <div id={FIND_PLACE}>
          <PlaceFolded title="How far are they?" kept={kept} />
        </div>
        {kept && whole && none && (
          <div role="status">
            <none.NoneTherePart places={openPlaces(rows)} kept={kept} asOf={asOf} />
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
      <TrialRows long>
        {shown.map(({ row, far }) => (
          <li key={row.nctId}>
            {row.lines}
            {far !== null && <FactsLine>{far}</FactsLine>}
            {row.acts}
          </li>
        ))}
      </TrialRows>
    </>
  )
}
