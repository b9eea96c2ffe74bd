import { drawMap, type MapDrawing } from '../../geo/drawing/map.ts'
import type { Point } from '../../geo/point.ts'

/** A site on a map. `open` is whether it takes people now. A site without a point is counted under the map. */
export type SiteToDraw = { readonly point: Point | null; readonly open: boolean }

/** A map of sites, drawn where the outlines of the world are: a page that shows it needs none of them. */
export type DrawnSites = MapDrawing & {
  readonly drawn: number
  /** How many of those drawn take people. */
  readonly open: number
  /** How many have no place on it. */
  readonly lost: number
}

/** Null where no site has a place. */
export function drawSites(sites: readonly SiteToDraw[]): DrawnSites | null {
  const spots = sites.flatMap(({ point, open }) => (point ? [{ point, filled: open }] : []))
  const map = drawMap(spots)
  if (map === null) return null
  const open = spots.filter(({ filled }) => filled).length
  return { ...map, drawn: spots.length, open, lost: sites.length - spots.length }
}
