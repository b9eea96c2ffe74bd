import type { Result } from '#lib/catalogue/check/check-results'
import type { Band } from '#lib/catalogue/check/distances'

/** How near trials are to a person, in words, in the order of a page. */
const ZONE_WORDS: readonly { readonly band: Band; readonly name: string }[] = [
  { band: 'near', name: 'Near enough' },
  { band: 'further', name: 'Further away' },
  { band: 'unknown', name: 'Distance unknown' },
]

/** Trials of one zone, in their order. `name` is null where the person set no limit: then all are one. */
export type BandOf = { readonly name: string | null; readonly results: readonly Result[] }

/** Trials by how near they are; a zone without trials is left out, and no trial is. */
export function inBands(results: readonly Result[]): readonly BandOf[] {
  const free = results.filter(({ band }) => band === null)
  return [
    { name: null, results: free },
    ...ZONE_WORDS.map(({ band, name }) => ({
      name,
      results: results.filter((result) => result.band === band),
    })),
  ].filter((one) => one.results.length > 0)
}
