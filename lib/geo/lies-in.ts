import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import atlas from 'world-atlas/countries-110m.json' with { type: 'json' }
import { countryCode } from './country-code.ts'
import type { Point } from './point.ts'

/** The outlines are coarse: a border can be this far off, in km. */
const SLACK = 50
const KM_PER_DEGREE = 111
/** A point and eight around it. */
const STEPS = [-1, 0, 1].flatMap((north) => [-1, 0, 1].map((east) => ({ north, east })))

/** Names of the atlas that are no names of countries elsewhere. */
const SHORTENED: Readonly<Record<string, string>> = {
  'United States of America': 'US',
  'Dominican Rep.': 'DO',
  'Dem. Rep. Congo': 'CD',
  'Central African Rep.': 'CF',
  'Eq. Guinea': 'GQ',
  'Bosnia and Herz.': 'BA',
  Macedonia: 'MK',
  'S. Sudan': 'SS',
  'Solomon Is.': 'SB',
  'Falkland Is.': 'FK',
  'W. Sahara': 'EH',
}

const outlines = feature(atlas, atlas.objects.countries).features.map((outline) => {
  const { name } = outline.properties
  return { outline, code: SHORTENED[name] ?? countryCode(name) }
})

/**
 * Whether a point lies in one of some countries, by their ISO codes, or so near that coarse outlines cannot tell. Null where they do not tell
 * either way: none of the countries is drawn, or the point is in no country that is, as at sea or on a small island.
 */
export function liesIn({ lat, lon }: Point, countries: readonly string[]): boolean | null {
  const isOwn = ({ code }: { readonly code: string | null }) =>
    code !== null && countries.includes(code)
  const own = outlines.filter(isOwn)
  if (own.length === 0) return null
  const slack = SLACK / KM_PER_DEGREE
  const wide = slack / Math.max(0.1, Math.cos((lat * Math.PI) / 180))
  const near = STEPS.some(({ north, east }) =>
    own.some(({ outline }) => geoContains(outline, [lon + east * wide, lat + north * slack])),
  )
  if (near) return true
  const other = outlines.find((one) => one.code !== null && geoContains(one.outline, [lon, lat]))
  return other === undefined ? null : false
}
