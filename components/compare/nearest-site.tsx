'use client'

import type { NearSite } from '#lib/catalogue/compare/compare-cell'
import type { AsOf } from '#lib/trials/record/as-of'
import type { StateId } from '#lib/trials/record/state'
import { nearness } from '#lib/trials/sites/nearest-site'
import { nearnessSentences } from '#lib/trials/sites/nearness-wording'
import { takesPeople } from '#lib/trials/sites/takes-people'
import { useKeptPlace } from '../place/kept-place.ts'

/** How far the nearest site is, where the device knows a place; otherwise nothing. The place stays on the device. */
export function NearestSite({
  sites,
  state,
  asOf,
}: {
  readonly sites: readonly NearSite[]
  /** The trial's own. */
  readonly state: StateId
  /** The tense in which it is told. */
  readonly asOf: AsOf
}) {
  const kept = useKeptPlace()
  if (!kept?.place.point) return null
  const near = nearness(sites, (site) => takesPeople(site, state), kept.place.point)
  return (
    <>
      <p>{nearnessSentences(near, kept, ({ words }) => words, asOf).join(' ')}</p>
      <p className="text-sm text-ink-2">
        From {kept.place.words}, in a straight line between towns.
      </p>
    </>
  )
}
