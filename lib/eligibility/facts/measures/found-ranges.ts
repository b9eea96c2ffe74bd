import type { Item, Items } from '../../spans/items.ts'
import { type Quantity, quantityAt } from '../../spans/quantities.ts'
import type { Measure } from '../../vocabulary/measures.ts'
import type { Row } from './measure-rows.ts'

/** Whether an item names a measure; this one, where one is given. */
export const isMeasure = (item: Item | undefined, measure?: Measure) =>
  item?.meaning.sense === 'measure' && (measure === undefined || item.meaning.id === measure)

/** No line of criteria names a measure more often; more would only take time. */
const MOST_NAMES = 12

/** So many words may stand between a name and its number. */
const MOST_BETWEEN = 14

/** Words that may stand between a measure and its number. */
const isFiller = ({ meaning, text }: Item, measure: Measure) =>
  (meaning.sense === 'measure' && meaning.id === measure) ||
  meaning.sense === 'plain' ||
  meaning.sense === 'ms' ||
  (meaning.sense === 'mark' && text !== ';') ||
  (meaning.sense === 'topic' && meaning.id === 'trial') ||
  (meaning.sense === 'cue' &&
    (meaning.id === 'now' ||
      meaning.id === 'but' ||
      meaning.id === 'taking' ||
      meaning.id === 'latest'))

/** The number behind a name, or null. */
function behindName(items: Items, at: number, row: Row): Quantity | null {
  for (
    let next = afterNote(items, at + 1);
    next <= at + MOST_BETWEEN && next < items.length;
    next += 1
  ) {
    const found = quantityAt(items, next)
    if (found !== null) return asRange(items, found, at, row)
    const item = items[next]
    if (item === undefined || !isFiller(item, row.measure)) return null
  }
  return null
}

/** "EDSS (Appendix B)", "EDSS [5]": a note in brackets that holds no range. */
function afterNote(items: Items, at: number): number {
  if (!/^[([]$/.test(items[at]?.text ?? '')) return at
  const close = items.findIndex(
    ({ text }, index) => index > at && index <= at + 3 && /^[)\]]$/.test(text),
  )
  const quantity = quantityAt(items, at + 1)
  return close === -1 || (quantity !== null && quantity.lone === null) ? at : close + 1
}

/** A number alone is a range where a comparison or "within" stands before it: "a minimum EDSS of 3". */
function asRange(
  items: Items,
  found: Quantity,
  name: number,
  { readsWithin }: Row,
): Quantity | null {
  if (found.lone === null) return found
  const before = items
    .slice(Math.max(0, name - 4), name)
    .findLast(({ meaning }) => meaning.sense === 'comparison')
  if (before?.meaning.sense === 'comparison') {
    const upper = before.meaning.id.startsWith('<')
    const number = { min: upper ? null : found.lone, max: upper ? found.lone : null }
    const isNamed =
      items[name - 1] === before ||
      /^(?:an?|the|baseline|screening|score|of)$/.test(items[name - 1]?.text ?? '')
    return isNamed
      ? {
          ...found,
          lone: null,
          range: {
            ...number,
            minInclusive: before.meaning.id !== '>',
            maxInclusive: before.meaning.id !== '<',
          },
        }
      : null
  }
  const within =
    items.slice(name, found.from + 1).some(({ text }) => /^(?:within|in the past)$/.test(text)) ||
    items.slice(name, found.from + 1).some(({ text }) => /^(?:last|past)$/.test(text))
  return readsWithin && within
    ? {
        ...found,
        lone: null,
        range: { min: null, max: found.lone, minInclusive: true, maxInclusive: true },
      }
    : null
}

/** "2.0 ≤ EDSS ≤ 6.5", "18 years ≤ age ≤ 55 years". */
function aroundName(items: Items, at: number, behind: Quantity): Quantity {
  const sign = items[at - 1]?.meaning
  const from = items[at - 2]?.meaning.sense === 'unit' ? at - 3 : at - 2
  const number = items[from]?.meaning
  if (number?.sense !== 'number' || sign?.sense !== 'comparison' || !sign.id.startsWith('<'))
    return behind
  if (behind.range.min !== null || behind.range.max === null) return behind
  return {
    ...behind,
    from,
    range: { ...behind.range, min: number.value, minInclusive: sign.id === '<=' },
  }
}

const ON: ReadonlySet<string> = new Set([
  'on',
  'in',
  'the',
  'a',
  'according',
  'to',
  'by',
  'using',
  'of',
  'kurtzke',
  '(',
  '[',
  'points',
  'as',
  'measured',
  'with',
])

/** "3.0 to 6.5 on the EDSS": the range stands before the name. */
function beforeName(items: Items, at: number, claimed: number): Quantity | null {
  for (let start = Math.max(claimed, at - MOST_BETWEEN); start < at; start += 1) {
    const found = quantityAt(items, start)
    if (found === null) continue
    if (
      found.lone === null &&
      found.to <= at &&
      items.slice(found.to, at).every(({ text }) => ON.has(text)) &&
      found.to < at
    )
      return found
    start = found.to - 1
  }
  return null
}

/** A number with its limits, and the item that says of what. */
export type Found = { readonly quantity: Quantity; readonly name: number }

/** The ranges of a measure in a sentence, each with its name. */
export function found(items: Items, row: Row): readonly Found[] {
  const names = items.flatMap((item, at) => (isMeasure(item) ? [at] : [])).slice(0, MOST_NAMES)
  const all: Found[] = []
  let claimed = 0
  for (const name of names) {
    if (name < claimed) continue
    const isOwn = isMeasure(items[name], row.measure)
    const behind = behindName(items, name, row)
    const quantity =
      behind === null
        ? isOwn
          ? beforeName(items, name, claimed)
          : null
        : aroundName(items, name, behind)
    if (quantity === null) continue
    claimed = quantity.to
    if (isOwn) all.push({ quantity, name })
  }
  return all
}

/** Half steps are the only decimals of the EDSS: "0 to 4, 5" is a slip of the comma. */
export function withHalf(items: Items, one: Found): Found {
  const { quantity } = one
  const [comma, five] = [items[quantity.to], items[quantity.to + 1]]
  const isSlip =
    comma?.text === ',' &&
    five?.text === '5' &&
    quantity.range.max !== null &&
    Number.isInteger(quantity.range.max)
  if (!isSlip || quantity.range.max === null || items[quantity.to + 2]?.meaning.sense === 'unit')
    return one
  return {
    ...one,
    quantity: {
      ...quantity,
      to: quantity.to + 2,
      range: { ...quantity.range, max: quantity.range.max + 0.5 },
    },
  }
}
