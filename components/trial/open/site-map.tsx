import { cx } from 'class-variance-authority'
import type { MapMark } from '#lib/geo/drawing/map'
import { type AsOf, tense } from '#lib/trials/record/as-of'
import type { DrawnSites } from '#lib/trials/sites/drawn-sites'
import { counted } from '#lib/trials/text/listed'

/** Filled or hollow says it without colour; on paper both are black. */
const OPEN =
  'fill-accent stroke-paper forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]'
const CLOSED = 'fill-paper stroke-ink forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]'
/** In the words under the map it stands on paper, not on land. */
const SAMPLE_OPEN = 'fill-accent stroke-accent forced-colors:fill-[CanvasText]'

/**
 * Where sites are: an outline drawn on the server, zoomed to them, that asks nobody for a tile and needs no script. The page says the same
 * in words beside it. Nothing where no site has a place.
 */
export function SiteMap({
  drawn: map,
  asOf,
}: {
  /** Null where no site has a place. */
  readonly drawn: DrawnSites | null
  /** The tense in which states are told. */
  readonly asOf: AsOf
}) {
  if (map === null) return null
  const { drawn, open, lost } = map
  const { is, when, now } = tense(asOf)
  return (
    <figure className="print:break-inside-avoid">
      <svg
        className="block h-auto w-full rounded-md border border-edge bg-paper print:max-w-[120mm]"
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="img"
        aria-label={`Map of ${counted(drawn, 'site')}, ${open} recruiting${when}. The list says the same in words.`}
      >
        <path
          className="fill-band stroke-edge stroke-[1.5] forced-colors:stroke-[GrayText]"
          d={map.land}
        />
        {map.borders !== '' && (
          <path
            className="fill-none stroke-edge [stroke-dasharray:3_4] forced-colors:stroke-[GrayText]"
            d={map.borders}
          />
        )}
        <Marks marks={map.marks} filled={false} />
        <Marks marks={map.marks} filled />
      </svg>
      <figcaption className="mt-1.5 text-sm text-ink-2">
        <Sample open /> recruiting{when}, <Sample open={false} /> not recruiting{now}. A number says
        how many sites are there; it is filled if one of them {is} recruiting.
        {lost > 0 &&
          ` ${counted(lost, 'site')} ${lost === 1 ? 'is' : 'are'} not on the map: we do not know where.`}
      </figcaption>
    </figure>
  )
}

/** Marks that look alike, in one group: what they have in common is said once. */
function Marks({
  marks,
  filled,
}: {
  readonly marks: readonly MapMark[]
  readonly filled: boolean
}) {
  const alone = marks.filter((mark) => mark.filled > 0 === filled && mark.count === 1)
  const several = marks.filter((mark) => mark.filled > 0 === filled && mark.count > 1)
  const kind = filled ? OPEN : CLOSED
  return (
    <>
      {alone.length > 0 && (
        <g className={`${kind} stroke-4 *:[r:11px] sm:*:[r:8px]`}>
          {alone.map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="9" />
          ))}
        </g>
      )}
      {several.length > 0 && (
        <g className={`${kind} stroke-4 *:[r:22px] sm:stroke-3 sm:*:[r:16px]`}>
          {several.map(({ x, y }) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="18" />
          ))}
        </g>
      )}
      {several.length > 0 && (
        <g
          className={cx(
            'text-[26px] font-bold [dominant-baseline:central] [text-anchor:middle] sm:text-[16px]',
            filled ? 'fill-on-accent forced-colors:fill-[Canvas]' : 'fill-ink',
          )}
        >
          {several.map(({ x, y, count }) => (
            <text key={`${x} ${y}`} x={x} y={y}>
              {count}
            </text>
          ))}
        </g>
      )}
    </>
  )
}

function Sample({ open }: { readonly open: boolean }) {
  return (
    <svg className="size-[0.9em] align-[-0.08em]" viewBox="0 0 20 20" aria-hidden="true">
      <circle className={`${open ? SAMPLE_OPEN : CLOSED} stroke-3`} cx="10" cy="10" r="8" />
    </svg>
  )
}
