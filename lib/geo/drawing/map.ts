import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import type { Point } from '../point.ts'
import { pathPen } from './map-path.ts'

/** Something to mark on a map. */
export type Spot = { readonly point: Point; readonly filled: boolean }

/** One mark: a spot, or several that would lie on top of each other. Filled where any of them is. */
export type MapMark = {
  readonly x: number
  readonly y: number
  readonly count: number
  readonly filled: number
}

/** A map in units of its own: paths of SVG, and marks from the smallest to the largest. */
export type MapDrawing = {
  readonly width: number
  readonly height: number
  readonly land: string
  /** Empty where borders would be too small to help. */
  readonly borders: string
  readonly marks: readonly MapMark[]
}

/** A part of the globe: the meridian in its middle, and its edges in the units of the projection (1 is about 6,400 km). */
type Frame = {
  readonly meridian: number
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

const WIDTH = 600
const TALLEST = 420
const LOWEST = 230
/** The whole globe without the empty ends. */
const WORLD: Frame = { meridian: 10, box: [-2.7, -1.25, 2.7, 0.95] }
/** No closer than this, about 1,900 km across: the outline has no detail for more. */
const CLOSEST = 0.3
/** Air around the outermost spots, as a part of the width. */
const AIR = 0.12
/** Edges are rounded to this, so that trials with about the same sites share an outline. */
const STEP = 0.05
/** Above this width borders are too small to help. */
const BORDERS_UP_TO = 2
/** Spots nearer than this to each other become one mark, in units of the drawing. */
const APART = 44
const OUTLINES_KEPT = 200

/** Draws a map zoomed to where the spots are, north up. Null where there are none. */
export function drawMap(spots: readonly Spot[]): MapDrawing | null {
  if (spots.length === 0) return null
  const frame = frameAround(spots.map(({ point }) => point))
  const { width, height, projection } = canvas(frame)
  const places = spots.flatMap(({ point, filled }) => {
    const at = projection([point.lon, point.lat])
    return at === null ? [] : [{ x: at[0], y: at[1], count: 1, filled: filled ? 1 : 0 }]
  })
  return { width, height, ...outline(frame), marks: gathered(places) }
}

function onGlobe(meridian: number): GeoProjection {
  return geoEqualEarth().rotate([-meridian, 0]).scale(1).translate([0, 0])
}

function frameAround(points: readonly Point[]): Frame {
  const { middle, span } = longitudes(points.map(({ lon }) => lon))
  if (span > 170) return WORLD
  const meridian = Math.round(middle / 5) * 5
  const flat = onGlobe(meridian)
  const at = points.map(({ lat, lon }) => flat([lon, lat]))
  const xs = at.flatMap((place) => place?.[0] ?? [])
  const ys = at.flatMap((place) => place?.[1] ?? [])
  const [left, right] = widened(Math.min(...xs), Math.max(...xs), CLOSEST)
  const [top, bottom] = widened(Math.min(...ys), Math.max(...ys), ((right - left) * LOWEST) / WIDTH)
  const [wideLeft, wideRight] = widened(left, right, ((bottom - top) * WIDTH) / TALLEST)
  const down = (value: number) => Math.floor(value / STEP) * STEP
  const up = (value: number) => Math.ceil(value / STEP) * STEP
  return { meridian, box: [down(wideLeft), down(top), up(wideRight), up(bottom)] }
}

/** The shortest stretch of the globe's turn that holds all longitudes, across the date line if need be. */
function longitudes(all: readonly number[]): { middle: number; span: number } {
  const sorted = all.toSorted((a, b) => a - b)
  const gaps = sorted.map((lon, at) => ({
    gap: (sorted[at + 1] ?? (sorted[0] ?? 0) + 360) - lon,
    after: lon,
  }))
  const widest = gaps.reduce((one, other) => (other.gap > one.gap ? other : one))
  const span = 360 - widest.gap
  const start = widest.after + widest.gap
  return { middle: ((start + span / 2 + 180) % 360) - 180, span }
}

/** A stretch with air on both sides, and at least so long. */
function widened(from: number, to: number, least: number): [number, number] {
  const length = Math.max(least, (to - from) * (1 + 2 * AIR))
  const middle = (from + to) / 2
  return [middle - length / 2, middle + length / 2]
}

function canvas({ meridian, box: [left, top, right, bottom] }: Frame) {
  const scale = WIDTH / (right - left)
  const height = Math.round((bottom - top) * scale)
  const projection = onGlobe(meridian)
    .scale(scale)
    .translate([-left * scale, -top * scale])
    .clipExtent([
      [-5, -5],
      [WIDTH + 5, height + 5],
    ])
  return { width: WIDTH, height, projection }
}

const coasts = feature(atlas, atlas.objects.land)
const allBorders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b)

const outlines = new Map<string, Pick<MapDrawing, 'land' | 'borders'>>()

/** The coasts and borders in a frame. Drawn once for each frame, which takes tens of milliseconds, and kept. */
function outline(frame: Frame): Pick<MapDrawing, 'land' | 'borders'> {
  const key = JSON.stringify(frame)
  const kept = outlines.get(key)
  if (kept) return kept
  const { projection } = canvas(frame)
  const [left, , right] = frame.box
  const land = pathPen()
  geoPath(projection, land.surface)(coasts)
  const borders = pathPen()
  if (right - left <= BORDERS_UP_TO) {
    geoPath(projection, borders.surface)(allBorders)
  }
  const drawn = { land: land.path(), borders: borders.path() }
  if (outlines.size >= OUTLINES_KEPT) outlines.clear()
  outlines.set(key, drawn)
  return drawn
}

/** Joins marks until none lies on top of another. */
function gathered(places: readonly MapMark[]): MapMark[] {
  const marks: MapMark[] = []
  for (const place of places) {
    let joined = place
    let at = marks.findIndex((mark) => tooNear(mark, joined))
    while (at >= 0) {
      const [other] = marks.splice(at, 1)
      if (other) joined = together(other, joined)
      at = marks.findIndex((mark) => tooNear(mark, joined))
    }
    marks.push(joined)
  }
  return marks
    .map((mark) => ({ ...mark, x: Math.round(mark.x), y: Math.round(mark.y) }))
    .toSorted((a, b) => a.count - b.count)
}

const tooNear = (a: MapMark, b: MapMark) => Math.hypot(a.x - b.x, a.y - b.y) < APART

function together(a: MapMark, b: MapMark): MapMark {
  const count = a.count + b.count
  return {
    x: (a.x * a.count + b.x * b.count) / count,
    y: (a.y * a.count + b.y * b.count) / count,
    count,
    filled: a.filled + b.filled,
  }
}
