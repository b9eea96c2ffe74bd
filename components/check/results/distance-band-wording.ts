import type { Result } from '#lib/catalogue/check/check-results'
import type { Zone } from '#lib/catalogue/check/distances'

/** How near trials are to a person, in words, in the order of a page. */
const ZONE_WORDS: readonly { readonly zone: Zone; readonly name: string }[] = [
  { zone: 'near', name: 'Near enough' },
  { zone: 'further', name: 'Further away' },
  { zone: 'unknown', name: 'Distance unknown' },
]

/** Trials of one zone, in their order. `name` is null where the person set no limit: then all are one. */
export type ZoneOf = { readonly name: string | null; readonly results: readonly Result[] }

/** Trials by how near they are; a zone without trials is left out, and no trial is. */
export function inZones(results: readonly Result[]): readonly ZoneOf[] {
  const free = results.filter(({ zone }) => zone === null)
  return [
    { name: null, results: free },
    ...ZONE_WORDS.map(({ zone, name }) => ({
      name,
      results: results.filter((result) => result.zone === zone),
    })),
  ].filter((one) => one.results.length > 0)
}
