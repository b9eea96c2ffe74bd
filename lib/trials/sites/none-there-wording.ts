import { distanceWords } from '../../geo/distance.ts'
import type { Unit } from '../../geo/unit.ts'
import { type AsOf, tense } from '../record/as-of.ts'
import type { NoneThere } from './none-there.ts'

/**
 * "None of these trials is recruiting in Australia now. The nearest site that is recruiting is about 2,160 km from Sydney: Auckland, New Zealand."
 * `from` is the town that distances are counted from. The distance is always "about".
 */
export function noneThereSentence(
  { nearest }: NoneThere<{ readonly words: string }>,
  country: string,
  from: string,
  unit: Unit,
  asOf: AsOf,
): string {
  const { is, when, now } = tense(asOf)
  const none = `None of these trials ${is} recruiting in ${country}${now}.`
  if (nearest === null) return none
  return `${none} The nearest site that ${is} recruiting${when} is ${distanceWords(nearest.km, unit)} from ${from}: ${nearest.place.words}.`
}
