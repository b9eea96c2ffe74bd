import type { CityFinder } from '../../geo/city-point.ts'
import { readPoint } from '../../geo/point.ts'
import type { Site } from '../record/trial.ts'

/**
 * Sites with points that can be right: the registry's own, unless it lies in another country than its town, or far from a town that only one can be;
 * else that of the town. A site that neither places keeps no point, and is never dropped.
 */
export function placeSites(sites: readonly Site[], finder: CityFinder): Site[] {
  return sites.map((site) => {
    const box = finder.boxOf(site.country)
    const { point } = readPoint(site.point?.lat, site.point?.lon, box)
    if (point !== null && finder.canBe(point, site)) return site
    const city = finder.cityPoint(site)
    return { ...site, point: city && { ...city, from: 'city' } }
  })
}
