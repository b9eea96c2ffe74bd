import type { Items } from '../../spans/items.ts'
import { type Found, isMeasure } from './found-ranges.ts'
import { isEvent } from './other-numbers.ts'

const PEOPLE =
  /^(?:patients?|subjects?|participants?|people|persons?|individuals?|volunteers?|adults?|(?:fe)?males?|(?:wo)?m[ae]n|outpatients?|those)$/
const YOUNG = /^(?:child|children|kids?|sons?|daughters?|offspring|infants?|pupils?|students?)$/
const CUTS: ReadonlySet<string> = new Set([',', ';', 'and', 'but', '(', ':'])

/** The items right before a place, back to a comma or another cut. */
function partBefore(items: Items, at: number): Items {
  const before = items.slice(0, at)
  return before.slice(before.findLastIndex(({ text }) => CUTS.has(text)) + 1)
}

/** Whether an age may be that of something else than the person who joins: of the onset of MS, of an event, or of their children. */
export function isAgeOfElse(items: Items, { quantity, name }: Found): boolean {
  const start = Math.min(name, quantity.from)
  const part = partBefore(items, start)
  const isUnnamed = !isMeasure(items[name], 'age')
  return (
    part.some(({ text }) => YOUNG.test(text)) ||
    (isUnnamed && part.some(isEvent) && !part.some(({ text }) => PEOPLE.test(text)))
  )
}

/** "MS in adults for 5 to 20 years": how long, and not how old. */
export const isHowLong = (items: Items, { quantity }: Found) =>
  quantity.units.includes('years') && items[quantity.from - 1]?.text === 'for'
