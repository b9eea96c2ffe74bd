import type { WalkingRange } from '../questions/choices.ts'
import { beyond, distanceToBound, keepsTo, type Range } from '../spans/ranges.ts'
import { type Comparison, conflicts, fits, open } from './comparison.ts'

/** On the scale of walking, a person's own words are as rough as this, so a limit must lie at least so far off to clash. */
const WALKING_LEEWAY = 1
const CLOSE_EDSS = 1
/** The ends of the EDSS itself are no limits that anyone could cross. */
const WHOLE_EDSS = { min: 0, max: 10 } as const

/** A person of 18 may well be "older than 18 years": whole years do not tell. */
export function compareAge(range: Range, age: number): Comparison {
  const nextYear = age + 1
  const bound = beyond(range, age)
  if (bound === null) return fits('age', { close: beyond(range, nextYear) !== null })
  if (bound === 'max') return conflicts('age', { bound })
  if (age === range.min) return open('age', { close: true })
  const soon = keepsTo(range, 'min', nextYear)
  return conflicts('age', soon ? { bound, close: true, endsIn: null } : { bound })
}

function isCloseOnScale(range: Range, value: number): boolean {
  const { min, max } = range
  const limits = {
    ...range,
    min: min === WHOLE_EDSS.min ? null : min,
    max: max === WHOLE_EDSS.max ? null : max,
  }
  return distanceToBound(limits, value) <= CLOSE_EDSS
}

/** A number that the person was told, against a range of it. */
export function compareEdss(range: Range, edss: number): Comparison {
  const bound = beyond(range, edss)
  const close = isCloseOnScale(range, edss)
  return bound === null ? fits('edss', { close }) : conflicts('edss', { bound, close })
}

/** Clashes only where all of the stretch lies well outside, because a person's own words about walking are rough. */
export function compareWalking(range: Range, [from, to]: WalkingRange): Comparison {
  if (range.max !== null && from - range.max >= WALKING_LEEWAY)
    return conflicts('walking', { bound: 'max' })
  if (range.min !== null && range.min - to >= WALKING_LEEWAY)
    return conflicts('walking', { bound: 'min' })
  const inside = beyond(range, from) === null && beyond(range, to) === null
  const close = isCloseOnScale(range, from) || isCloseOnScale(range, to)
  return inside ? fits('walking', { close }) : open('walking', { close })
}
