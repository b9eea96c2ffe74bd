import type { Range } from '../../spans/ranges.ts'
import type { Measure, Unit } from '../../vocabulary/measures.ts'
import type { Statement } from '../fact.ts'

/** How one measure is read: its unit, its scale and what it makes of a range. */
export type Row = {
  readonly measure: Measure
  /** Units that a number of it may have; null for one without. */
  readonly units: ReadonlySet<Unit | null>
  /** Both ends of the scale. */
  readonly ends: readonly [bottom: number, top: number]
  readonly isOnScale: (value: number) => boolean
  /** Whether "within 5 years" compares. */
  readonly readsWithin?: boolean
  readonly statement: (range: Range, units: readonly (Unit | null)[], name: string) => Statement
}

const between = (low: number, high: number) => (value: number) => value >= low && value <= high

const IN_YEARS: Partial<Readonly<Record<Unit, number>>> = {
  years: 1,
  months: 1 / 12,
  weeks: 1 / 52,
}

const POUND_IN_KG = 0.4535924

/** The range with its bounds turned into another unit. */
const converted = (
  range: Range,
  [first = null, last = first]: readonly (Unit | null)[],
  factorOf: (unit: Unit | null) => number,
  digits: number,
): Range => {
  const turned = (value: number | null, unit: Unit | null) =>
    value === null ? null : Math.round(value * factorOf(unit) * 10 ** digits) / 10 ** digits
  return { ...range, min: turned(range.min, first), max: turned(range.max, last) }
}

/** The measures that are read, each with its units and the ends of its scale. */
export const ROWS: readonly Row[] = [
  {
    measure: 'age',
    units: new Set([null, 'years', 'years of age']),
    ends: [0, 110],
    isOnScale: between(0, 120),
    statement: (range) => ({ kind: 'age', range }),
  },
  {
    measure: 'edss',
    units: new Set([null, 'points']),
    ends: [0, 10],
    isOnScale: (value) => value <= 10 && Number.isInteger(value * 2),
    statement: (range) => ({ kind: 'edss', range }),
  },
  {
    measure: 'bmi',
    units: new Set([null, 'kg/m²']),
    ends: [10, 90],
    isOnScale: between(10, 90),
    statement: (range) => ({ kind: 'bmi', range }),
  },
  {
    measure: 'weight',
    units: new Set(['kilograms', 'pounds']),
    ends: [10, 900],
    isOnScale: between(10, 900),
    statement: (range, units) => ({
      kind: 'weight',
      range: converted(range, units, (unit) => (unit === 'pounds' ? POUND_IN_KG : 1), 1),
    }),
  },
  {
    measure: 'duration',
    units: new Set(['years', 'months', 'weeks']),
    ends: [0, 90],
    isOnScale: between(0, 1000),
    readsWithin: true,
    statement: (range, units, name) => ({
      kind: 'duration',
      range: converted(range, units, (unit) => IN_YEARS[unit ?? 'years'] ?? 1, 2),
      since: /onset/.test(name) ? 'onset' : /diagnos/.test(name) ? 'diagnosis' : null,
    }),
  },
]
