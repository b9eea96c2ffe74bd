import type { Point } from './point.ts'

/** The largest town of each country, by its ISO code: it stands for the country where nothing more of a place is known. */
export type LargestTowns = Readonly<
  Record<string, { readonly name: string; readonly point: Point }>
>

/** The largest town of each country, of towns that come largest first. */
export function largestTowns(
  towns: readonly (Point & { readonly name: string; readonly country: string })[],
): LargestTowns {
  const largest: Record<string, { name: string; point: Point }> = {}
  for (const { country, name, lat, lon } of towns)
    largest[country] ??= { name, point: { lat, lon } }
  return largest
}
