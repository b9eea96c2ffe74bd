import { drawMap, type MapMark } from '#lib/geo/map'
import type { Point } from '#lib/geo/point'
import { type AsOf, tense } from '#lib/trials/record/as-of'
import { counted } from '#lib/trials/text/listed'

/** A site on a map. `open` is whether it takes people now. A site without a point is counted under the map. */
export type SiteOnMap = { readonly point: Point | null; readonly open: boolean }

/**
 * Where sites are: an outline drawn on the server, zoomed to them, that asks nobody for a tile and needs no script. The page says the same
 * in words beside it. Nothing where no site has a place.
 */
export function SiteMap({
  sites,
  asOf,
}: {
  readonly sites: readonly SiteOnMap[]
  /** The tense in which states are told. */
  readonly asOf: AsOf
}) {
  const spots = sites.flatMap(({ point, open }) => (point ? [{ point, filled: open }] : []))
  const map = drawMap(spots)
  if (map === null) return null
  const open = spots.filter(({ filled }) => filled).length
  const { is, when, now } = tense(asOf)
  const lost = sites.length - spots.length
  return (
    <figure className="map">
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="img"
        aria-label={`Map of ${counted(spots.length, 'site')}, ${open} recruiting${when}. The list says the same in words.`}
      >
        <path className="land" d={map.land} />
        {map.borders !== '' && <path className="borders" d={map.borders} />}
        {map.marks.map((mark) => (
          <Mark key={`${mark.x} ${mark.y}`} mark={mark} />
        ))}
      </svg>
      <figcaption className="text-sm">
        <Sample open /> recruiting{when}, <Sample open={false} /> not recruiting{now}. A number says
        how many sites are there; it is filled if one of them {is} recruiting.
        {lost > 0 &&
          ` ${counted(lost, 'site')} ${lost === 1 ? 'is' : 'are'} not on the map: we do not know where.`}
      </figcaption>
    </figure>
  )
}

function Mark({ mark: { x, y, count, filled } }: { readonly mark: MapMark }) {
  const kind = filled > 0 ? 'open' : 'closed'
  if (count === 1) return <circle className={`one ${kind}`} cx={x} cy={y} r="9" />
  return (
    <g className={`many ${kind}`}>
      <circle cx={x} cy={y} r="18" />
      <text x={x} y={y}>
        {count}
      </text>
    </g>
  )
}

function Sample({ open }: { readonly open: boolean }) {
  return (
    <svg className="sample" viewBox="0 0 20 20" aria-hidden="true">
      <circle className={open ? 'open' : 'closed'} cx="10" cy="10" r="8" />
    </svg>
  )
}
