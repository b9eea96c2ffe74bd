import type { Item, Items } from '../../spans/items.ts'
import type { CueAt, Sentence } from '../../spans/sentences.ts'
import { ENTRY } from '../../vocabulary/time-words.ts'
import { type Found, isMeasure } from './found-ranges.ts'

/** Whether one of these cues stands between two items; the first counts, the last does not. */
export const near = (
  cues: readonly CueAt[],
  from: number,
  to: number,
  ids: readonly CueAt['id'][],
) => cues.some(({ id, at }) => at >= from && at < to && ids.includes(id))

/** The number is a step on the scale, one of another time, or a limit only for those with a certain score. */
export function isElse(
  { items }: Sentence,
  cues: readonly CueAt[],
  { quantity, name }: Found,
): boolean {
  const start = Math.min(name, quantity.from)
  const end = Math.max(name + 1, quantity.to)
  if (
    near(cues, start - 8, start, ['change', 'if', 'unless']) ||
    near(cues, start, end + 2, ['change']) ||
    items.slice(start, end).some(({ text }) => text.startsWith('progression'))
  )
    return true
  const before = items[start - 1]?.text === 'the' ? items[start - 2] : items[start - 1]
  if (before?.meaning.sense === 'cue' && before.meaning.id === 'another time') return true
  if (near(cues, start - 4, start, ['somebody else']) || isAtOnset(items, end)) return true
  return isForThose(items, start) || isStratum(items, cues, end)
}

/** "18 to 40 years at disease onset". */
const isAtOnset = (items: Items, end: number) =>
  /^(?:at|of|before|since)$/.test(items[end]?.text ?? '') &&
  items
    .slice(end + 1, end + 5)
    .some(
      (item) => isMeasure(item, 'duration') || /^(?:onset|diagnosis|symptoms?)$/.test(item.text),
    )

/** "In patients with an EDSS of 2 or less". */
const isForThose = (items: Items, at: number) =>
  items
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ text }, index, words) =>
        /^(?:in|for|among)$/.test(text) &&
        /^(?:patient|subject|participant|people|those)/.test(words[index + 1]?.text ?? ''),
    )

const STRATUM_WITHIN = 7

/** "EDSS above 5 must have a cane". */
const isStratum = (items: Items, cues: readonly CueAt[], end: number) =>
  cues.some(
    ({ id, at }) =>
      at >= end &&
      at < end + STRATUM_WITHIN &&
      ((id === 'but' &&
        /^(?:must|should)$/.test(items[at]?.text ?? '') &&
        items[at + 1]?.text !== 'be') ||
        (id === 'reason' && /^requir|need/.test(items[at]?.text ?? '')) ||
        (id === 'if' && /^only/.test(items[at]?.text ?? '')) ||
        (id === 'later' && items[at]?.text === 'will')),
  )

const EVENTS =
  /^(?:first|symptoms?|onset|diagnosis|diagnosed|menopause|menarche|puberty|treatment|therapy|surgery|operation|transplant(?:ation)?|vaccination|attack|event)\b/

/** Something in the life of a person or of their MS, of which a number may be told. */
export const isEvent = (item: Item) =>
  isMeasure(item, 'duration') ||
  item.meaning.sense === 'agent' ||
  item.meaning.sense === 'treatment' ||
  (item.meaning.sense === 'cue' && item.meaning.id === 'began') ||
  EVENTS.test(item.text)

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
