import { pieceNamed } from '../study/pieces.ts'
import { isObject, type Study, valuesAt } from '../study/study.ts'

/** A circle on the map: degrees and metres. */
export type Circle = { readonly lat: number; readonly lon: number; readonly metres: number }

const earthRadius = 6_371_008.8
const geoPoint = pieceNamed('LocationGeoPoint')
const units: ReadonlyMap<string, number> = new Map([
  ['mi', 1609.344],
  ['km', 1000],
  ['', 1],
])

/** The circle of `filter.geo`, `distance(51.5,-0.12,50mi)`, or null if the text is not one. A radius without a unit is in metres. */
export function circleOf(text: string): Circle | null {
  const number = String.raw`-?\d+(?:\.\d+)?`
  const shape = new RegExp(`^distance\\((${number}),(${number}),(\\d+(?:\\.\\d+)?)(km|mi)?\\)$`)
  const [whole, lat, lon, radius, unit = ''] = shape.exec(text) ?? []
  if (whole === undefined) return null
  return { lat: Number(lat), lon: Number(lon), metres: Number(radius) * (units.get(unit) ?? 1) }
}

/** Whether any of the study's locations lies in the circle, whatever the location's own status. A study without coordinates is in none. */
export function isNear(study: Study, circle: Circle): boolean {
  return valuesAt(study.record, geoPoint.path).some((point) => {
    if (!isObject(point)) return false
    const { lat, lon } = point
    if (typeof lat !== 'number' || typeof lon !== 'number') return false
    return metresBetween(circle, { lat, lon }) <= circle.metres
  })
}

function metresBetween(
  from: { lat: number; lon: number },
  to: { lat: number; lon: number },
): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const halfLat = Math.sin(radians(to.lat - from.lat) / 2)
  const halfLon = Math.sin(radians(to.lon - from.lon) / 2)
  const chord =
    halfLat ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * halfLon ** 2
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))
}
