import { kmBetween } from '../../geo/distance.ts'
import type { KeptPlace } from '../../geo/kept-place.ts'
import { inUnit } from '../../geo/unit.ts'
import type { FarTrial } from './far-trial.ts'
import type { Limit } from './limits.ts'
import { takesPeople } from './takes-people.ts'

/**
 * Whether a trial is within a limit. It is measured by its sites that take people, or by all of them where none does. "Unknown" where one that
 * nobody can measure may be within it: no such trial may be hidden.
 */
export function zoneOf(
  { sites, state, elsewhere }: FarTrial,
  limit: Limit,
  { place, unit }: KeptPlace,
): 'near' | 'further' | 'unknown' {
  const open = sites.filter((site) => takesPeople(site, state))
  const measured = (open.length > 0 ? open : sites).map(({ point, country }) => {
    if (limit === 'country') return country === null ? null : country === place.country
    if (point === null || place.point === null) return null
    return inUnit(kmBetween(place.point, point), unit) <= Number(limit)
  })
  if (measured.includes(true)) return 'near'
  const unsure = measured.length === 0 || elsewhere > 0 || measured.includes(null)
  return unsure ? 'unknown' : 'further'
}
