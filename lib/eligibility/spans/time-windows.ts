import type { Unit } from '../vocabulary/measures.ts'
import { FILLERS, FOR, LAST, WASHOUT, WITHIN } from '../vocabulary/time-words.ts'
import type { Items } from './items.ts'
import { type Quantity, quantityAt } from './quantities.ts'
import { type Behind, behind, isAll, textAt, wordsAt } from './time-anchors.ts'

/**
 * A stretch of time before entry that a text names. Places are those of items.
 * `last`: something within it ("in the last 3 months"). `since`: it must have passed ("at least 30 days since"). `for`: something all through it
 * ("for 3 months before screening"). `unread`: a time of which the words around it do not say what it is; it makes nothing certain.
 */
export type TimeWindow = {
  readonly kind: 'last' | 'since' | 'for' | 'unread'
  /** Null where it was not read. */
  readonly days: number | null
  readonly from: number
  readonly to: number
  /** True where it ends with something else than entry, such as a scan or a sample. */
  readonly otherEnd: boolean
}

/** 30 days a month and 365 a year, as the labelled records count. How long a half-life is, the medicine decides: 0 is no time that could be read. */
const DAYS: Partial<Readonly<Record<Unit, number>>> = {
  'half-lives': 0,
  days: 1,
  weeks: 7,
  months: 30,
  years: 365,
  hours: 1 / 24,
}

/** What stands before the number. */
type Ahead = {
  readonly from: number
  readonly last: boolean
  readonly within: boolean
  readonly for: boolean
  readonly washout: boolean
}

const AHEAD = [FILLERS, LAST, WASHOUT, WITHIN, FOR]

const MOST_WORDS_AHEAD = 6

function aheadOf(items: Items, at: number): Ahead {
  let from = at
  const said = { last: false, within: false, for: false, washout: false }
  for (let steps = 0; steps < MOST_WORDS_AHEAD && from > 0; steps += 1) {
    const words = wordsAt(items, from - 1)
    if (!words.every((word) => AHEAD.some((list) => list.has(word)))) break
    from -= 1
    const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word))
    said.last ||= has(LAST)
    said.washout ||= has(WASHOUT)
    if (!has(WITHIN) && !has(FOR)) continue
    said.for = has(FOR)
    said.within = has(WITHIN)
    break
  }
  return { from, ...said }
}

const isEnd = (items: Items, at: number) =>
  at >= items.length || [',', ';', '.', ')', 'or', 'and'].includes(textAt(items, at))

const isLong = ({ range, lone }: Quantity) =>
  lone === null && range.min !== null && range.max === null

const isShort = ({ range, lone }: Quantity) =>
  lone === null && range.min === null && range.max !== null

function kindOf(
  quantity: Quantity,
  ahead: Ahead,
  { anchor }: Behind,
  atEnd: boolean,
): TimeWindow['kind'] {
  if (anchor === 'history' || anchor === 'later') return 'unread'
  if (anchor === 'washout' || ahead.washout) return 'since'
  if (quantity.lone === null && !isLong(quantity) && !isShort(quantity)) return 'unread'
  const back = anchor === 'entry' || anchor === 'other end'
  if (ahead.last) return ahead.for ? 'for' : 'last'
  if (ahead.for) return anchor === 'unknown' ? 'unread' : 'for'
  if (isLong(quantity)) return back || anchor === 'since' || atEnd ? 'since' : 'unread'
  if (isShort(quantity)) return back || anchor === 'since' || atEnd ? 'last' : 'unread'
  if (ahead.within) return anchor === 'unknown' || anchor === 'since' ? 'unread' : 'last'
  return back ? 'last' : 'unread'
}

function daysOf({ range, lone, units }: Quantity): number | null {
  const count = lone ?? range.max ?? range.min
  const perUnit = DAYS[units[0] ?? 'points']
  const days = Math.round((count ?? 0) * (perUnit ?? 0))
  return days === 0 ? null : days
}

const ONE: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** "In the past month", "in the month before joining": one of a unit. */
function oneAt(items: Items, at: number): Quantity | null {
  const item = items[at]
  if (item?.meaning.sense !== 'unit' || item.text.endsWith('s')) return null
  const before = wordsAt(items, at - 1)
  const said =
    before.some((word) => LAST.has(word)) ||
    (ONE.has(before[0] ?? '') && isAll(items, at - 2, WITHIN))
  if (!said || before.includes('to')) return null
  const range = { min: 1, max: 1, minInclusive: true, maxInclusive: true }
  return { from: at, to: at + 1, range, outside: false, lone: 1, units: [item.meaning.id] }
}

const isTime = ({ units }: Quantity) =>
  units.some((unit) => unit !== null && DAYS[unit] !== undefined)

const BEGINNING: ReadonlySet<string> = new Set(['onset', 'diagnosis', 'diagnosed', 'duration'])

/** "Onset within a year" is how long someone has had MS; "a relapse with onset within a month" is about the relapse. */
function isOfTheDisease(items: Items, at: number): boolean {
  const before = items[at - 1]
  const begins =
    before?.meaning.sense === 'measure'
      ? before.meaning.id === 'duration'
      : isAll(items, at - 1, BEGINNING)
  return begins && !items.slice(0, at).some(({ meaning }) => meaning.sense === 'agent')
}

/** The stretches of time that a sentence names, in order. A number with a unit of time that says nothing of before entry is `unread`. */
export function timeWindowsIn(items: Items): readonly TimeWindow[] {
  const windows: TimeWindow[] = []
  for (let at = 0; at < items.length; ) {
    const quantity = quantityAt(items, at) ?? oneAt(items, at)
    if (quantity === null || !isTime(quantity)) {
      at = quantity?.to ?? at + 1
      continue
    }
    const ahead = aheadOf(items, quantity.from)
    const later = behind(items, quantity.to)
    const isOther = isOfTheDisease(items, ahead.from)
    const kind = isOther ? 'unread' : kindOf(quantity, ahead, later, isEnd(items, later.to))
    const days = kind === 'unread' ? null : daysOf(quantity)
    const to = Math.max(quantity.to, later.to)
    windows.push({
      kind: days === null ? 'unread' : kind,
      days,
      from: ahead.from,
      to,
      otherEnd: later.anchor === 'other end',
    })
    at = to
  }
  return windows
}
