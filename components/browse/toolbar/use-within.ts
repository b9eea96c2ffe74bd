import type { KeptPlace } from '#lib/geo/kept-place'
import { type Limit, limitsFrom } from '#lib/trials/sites/limits'
import { useKeptPlace } from '../../place/kept-place.ts'
import { type NearChoice, useNear } from './near-store.ts'

/** What of a list is done on the device, with the place it is done from. */
export type Within = {
  /** Null where the device keeps none, and on the server. */
  readonly kept: KeptPlace | null
  /** How far away a trial may be; null for any distance, or where the place allows no such limit. */
  readonly within: Limit | null
  readonly order: NearChoice['order']
}

/** How near trials have to be, as this device has it. */
export function useWithin(): Within {
  const kept = useKeptPlace()
  const { within, order } = useNear()
  return {
    kept,
    within: (kept && limitsFrom(kept).find((limit) => limit === within)) ?? null,
    order,
  }
}
