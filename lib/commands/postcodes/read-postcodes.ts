import { folded } from '../../geo/place-keys.ts'
import { type Point, readPoint } from '../../geo/point.ts'
import { regionByShort, regionName } from '../../geo/region-names.ts'
import type { SourcePlace } from '../../geo/split-places.ts'
import type { SourceCode } from '../../geo/typed/split-codes.ts'
import { shownRows } from './postcode-names.ts'
import { type PostcodeRow, postcodeRows } from './postcode-rows.ts'
import { LARGE_TOWN, type TownsNear, townsNear } from './towns-near.ts'

/** Codes of islands and states that have an ISO code of their own and use the post of another country. */
const OWN_CODE: readonly (readonly [country: string, code: RegExp, own: string])[] = [
  ['GB', /^JE/, 'JE'],
  ['GB', /^GY/, 'GG'],
  ['GB', /^IM/, 'IM'],
  ['US', /^969[67]/, 'MH'],
]

/** Every postcode that we know. Its region is that of the source where we have the name, else that of the nearest of the `towns`. */
export function readPostcodes(towns: readonly SourcePlace[]): SourceCode[] {
  const near = townsNear(towns)
  const large = towns.filter(({ population }) => population >= LARGE_TOWN)
  const known = new Set(large.map(({ name, country }) => `${folded(name)} ${country}`))
  return [...postcodeRows()].flatMap(([source, rows]) =>
    shownRows(source, rows).flatMap((row): SourceCode[] => {
      const { point } = readPoint(row.lat, row.lon)
      if (point === null) return []
      const own = OWN_CODE.find(([of, code]) => of === source && code.test(row.code))
      const country = own?.[2] ?? source
      const region = regionOf(country, row) ?? near.nearest(country, point)?.region ?? ''
      const isTown = known.has(`${folded(row.name)} ${country}`)
      const name = isTown ? row.name : withTown(row.name, country, point, near)
      return [{ code: row.code, name, region, country, ...point }]
    }),
  )
}

/** The source calls codes there after a quarter or a hamlet that people elsewhere in the code may not know. */
const BY_HAMLET = new Set(['AU', 'GB', 'NZ'])

/** "Goldhawk Road (London)": a place that is no town with the one that people would name. */
function withTown(name: string, country: string, point: Point, near: TownsNear): string {
  const town = BY_HAMLET.has(country) ? near.largest(country, point) : null
  return town === null || name.includes(town.name) ? name : `${name} (${town.name})`
}

/** Letters are the same in both lists; digits may count otherwise. */
function regionOf(country: string, { area }: PostcodeRow): string | null {
  if (/\d/.test(area)) return null
  return regionByShort(country, area) ?? regionName(country, area)
}
