import {
  AFTER,
  BEFORE,
  ENTRY,
  FROM,
  HISTORY,
  OTHER_END,
  SINCE,
  WASHOUT,
} from '../vocabulary/time-words.ts'
import type { Items } from './items.ts'

/** The words of an item; empty beyond the ends. */
export const textAt = (items: Items, at: number) => items[at]?.text ?? ''

/** The words of one item: "prior to" is two. */
export const wordsAt = (items: Items, at: number) => {
  const text = textAt(items, at)
  return text === '-' ? [text] : text.split(/[ -]/)
}

/** Whether every word of an item is one of these. False beyond the ends. */
export const isAll = (items: Items, at: number, words: ReadonlySet<string>) =>
  at >= 0 && at < items.length && wordsAt(items, at).every((word) => words.has(word))

/** What stands behind the unit: where it ends, and what it counts from. */
export type Behind = {
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

/** Reads what stands behind a unit of time: "3 months before screening", "2 weeks after surgery". */
export function behind(items: Items, at: number): Behind {
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
