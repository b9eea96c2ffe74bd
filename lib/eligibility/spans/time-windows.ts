import type { Unit } from '../vocabulary/measures.ts'
import {
  AFTER,
  BEFORE,
  ENTRY,
  FILLERS,
  FOR,
  FROM,
  HISTORY,
  LAST,
  OTHER_END,
  SINCE,
  WASHOUT,
  WITHIN,
} from '../vocabulary/time-words.ts'
import type { Item } from './items.ts'
import { type Quantity, quantityAt } from './quantities.ts'

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

type Items = readonly Item[]

const textAt = (items: Items, at: number) => items[at]?.text ?? ''

/** The words of one item: "prior to" is two. */
const wordsAt = (items: Items, at: number) => {
  const text = textAt(items, at)
  return text === '-' ? [text] : text.split(/[ -]/)
}

const isAll = (items: Items, at: number, words: ReadonlySet<string>) =>
  at >= 0 && at < items.length && wordsAt(items, at).every((word) => words.has(word))

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

/** What stands behind the unit: where it ends, and what it counts from. */
type Behind = {
  readonly to: number
  readonly anchor:
    | 'entry'
    | 'history'
    | 'other end'
    | 'later'
    | 'since'
    | 'washout'
    | 'unknown'
    | null
}

/** "(1 month)", "or 5 half-lives, whichever is longer": said again in other words. */
function skipped(items: Items, at: number): number {
  let next = at
  if (textAt(items, next) === '(') {
    const close = items.findIndex((item, index) => index > next && item.text === ')')
    if (close > next && close - next <= 5) next = close + 1
  }
  if (['or', 'and'].includes(textAt(items, next))) {
    const unit = items.findIndex(
      ({ meaning }, index) =>
        index > next && meaning.sense === 'unit' && meaning.id === 'half-lives',
    )
    if (unit > next && unit - next <= 4) next = unit + 1
  }
  if (textAt(items, next) === ')') next += 1
  const whichever = textAt(items, next) === ',' ? next + 1 : next
  if (textAt(items, whichever) !== 'whichever') return next
  next = whichever + 3
  return [')', ','].includes(textAt(items, next)) ? next + 1 : next
}

const MOST_WORDS_BEHIND = 9

/** The words from an anchor's preposition to the end of what it names, and what that is. */
function anchorFrom(items: Items, at: number): Behind {
  let to = at
  let anchor: Behind['anchor'] = null
  for (let steps = 0; steps < MOST_WORDS_BEHIND; steps += 1) {
    if (anchor === null && isAll(items, to, OTHER_END)) anchor = 'other end'
    else if (anchor === null && isAll(items, to, HISTORY)) anchor = 'history'
    else if (!isAll(items, to, ENTRY)) break
    to += 1
  }
  if (anchor !== null) return { to, anchor }
  return to > at ? { to, anchor: 'entry' } : { to, anchor: 'unknown' }
}

/** Words between the unit and "before" that change nothing. */
const BETWEEN: ReadonlySet<string> = new Set(['period', 'immediately', 'directly', 'just', 'time'])

function behind(items: Items, at: number): Behind {
  const next = skipped(items, at)
  const start = textAt(items, next) === ',' && isBefore(items, next + 1) ? next + 1 : next
  if (isAll(items, start, WASHOUT)) return { to: start + 1, anchor: 'washout' }
  let to = start
  while (isAll(items, to, BETWEEN)) to += 1
  if (isBefore(items, to)) {
    const link = ['to', 'the'].includes(textAt(items, to + 1)) ? to + 2 : to + 1
    if (textAt(items, link) === 'or' && isAll(items, link + 1, AFTER))
      return { to, anchor: 'history' }
    const found = anchorFrom(items, link)
    if (found.anchor !== 'unknown') return found
    // Words that are not understood stay outside of the time, where they count as unexplained.
    return { to: link, anchor: 'entry' }
  }
  if (isAll(items, start, FROM)) {
    const found = anchorFrom(items, start + 1)
    if (found.anchor === 'entry' || found.anchor === 'other end') return found
    return { to: start, anchor: found.anchor === 'history' ? 'history' : 'unknown' }
  }
  if (isAll(items, start, AFTER))
    return { to: start, anchor: isAll(items, start, SINCE) ? 'since' : 'later' }
  if (isAll(items, start, SINCE)) return { to: start, anchor: 'since' }
  return { to: next, anchor: null }
}

const isBefore = (items: Items, at: number) => wordsAt(items, at).some((word) => BEFORE.has(word))

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
