import type { Item, Items } from '../../spans/items.ts'
import { ENTRY } from '../../vocabulary/time-words.ts'
import { type Found, isMeasure } from './found-ranges.ts'

const PEOPLE =
  /^(?:patients?|subjects?|participants?|people|persons?|individuals?|volunteers?|adults?|(?:fe)?males?|(?:wo)?m[ae]n|outpatients?|those)$/
const EVENTS =
  /^(?:first|symptoms?|onset|diagnosis|diagnosed|menopause|menarche|puberty|treatment|therapy|surgery|operation|transplant(?:ation)?|vaccination|attack|event)\b/
const YOUNG = /^(?:child|children|kids?|sons?|daughters?|offspring|infants?|pupils?|students?)$/
const CUTS: ReadonlySet<string> = new Set([',', ';', 'and', 'but', '(', ':'])

const isEvent = (item: Item) =>
  isMeasure(item, 'duration') ||
  item.meaning.sense === 'agent' ||
  item.meaning.sense === 'treatment' ||
  (item.meaning.sense === 'cue' && item.meaning.id === 'began') ||
  EVENTS.test(item.text)

/** The items right before a place, back to a comma or another cut. */
function partBefore(items: Items, at: number): Items {
  const before = items.slice(0, at)
  return before.slice(before.findLastIndex(({ text }) => CUTS.has(text)) + 1)
}

const MOST_AHEAD = 4

/** "At transplant", "when first treated"; not "at screening". */
function isAtAnotherTime(items: Items, end: number): boolean {
  const at = items.slice(end, end + 2).findIndex(({ text }) => /^(?:at|when)\b/.test(text))
  if (at === -1) return false
  const next = items.slice(end + at, end + at + MOST_AHEAD)
  const words = next.flatMap(({ text }) => text.split(/[ -]/)).slice(1)
  const isEntry = words.some((word) => ENTRY.has(word) && !/^(?:the|of|first|time)$/.test(word))
  return next.slice(1).some(isEvent) && !isEntry
}

/** "EDSS at onset ≤ 3", "age at first symptom ≥ 16". */
const isNamedAtAnotherTime = (items: Items, { quantity, name }: Found) =>
  quantity.from > name + 1 && items.slice(name + 1, quantity.from).some(isEvent)

/** Whether a number may be that of another time than entry. */
export const isOfAnotherTime = (items: Items, found: Found): boolean =>
  isNamedAtAnotherTime(items, found) ||
  isAtAnotherTime(items, Math.max(found.name + 1, found.quantity.to))

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
