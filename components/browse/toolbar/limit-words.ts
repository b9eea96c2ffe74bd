import type { KeptPlace } from '#lib/geo/kept-place'
import type { Limit } from '#lib/trials/sites/limits'

/** "100 km", "My country". */
export function limitWords(limit: Limit, { unit }: KeptPlace): string {
  return limit === 'country' ? 'My country' : `${limit} ${unit}`
}
