import type { Item } from '../../spans/items.ts'
import type { Cue } from '../../vocabulary/cues.ts'
import { ASKED_BEHIND, ASKS_FOR_MS, OF_MS } from '../../vocabulary/ms-words.ts'
import { cueBefore, isGivenFor, type Said } from './said-types.ts'

/** Cues before "MS" that make it something else than what a participant has. */
const NOT_HAD: ReadonlySet<Cue> = new Set([
  'except',
  'not',
  'never',
  'must not',
  'reason',
  'somebody else',
  'doubtful',
  'began',
  'another time',
])

const FOR_OR_THAN: ReadonlySet<string> = new Set(['for', 'than'])

/** Whether a sentence asks for MS without a type. A line that only brings MS up says nothing of who may join. */
export function asksForMs(said: Said): boolean {
  const { items, mentions } = said
  return items.some(({ meaning }, at) => {
    if (isDiagnosisOfMs(items[at])) return !isDeniedOrNotHad(said, at)
    if (meaning.sense !== 'ms' || isPartOfElse(items, at)) return false
    if (isEarlyOr(said, at)) return true
    if (
      isDeniedOrNotHad(said, at) ||
      FOR_OR_THAN.has(items[at - 1]?.text ?? '') ||
      isGivenFor(said, at)
    )
      return false
    const before = items.slice(Math.max(0, at - 12), at)
    const isFirst = before.every(
      ({ meaning: { sense }, text }) => sense === 'mark' || text === 'or' || text === 'and',
    )
    const asks = before.some(
      ({ text, meaning: { sense } }) =>
        sense === 'illness' ||
        text.split(' ').some((word) => ASKS_FOR_MS.has(word) && !LINKS.has(word)),
    )
    const asked = items
      .slice(at + 1, at + 4)
      .some(({ text }) => text.split(' ').some((word) => ASKED_BEHIND.has(word)))
    return (isFirst || asks || asked) && !(mentions.length > 0 && isRepeated(items, at))
  })
}

const isDeniedOrNotHad = (said: Said, at: number) => {
  const cue = cueBefore(said, at)
  return cue !== null && NOT_HAD.has(cue)
}

/** "Diagnosis of MS" is one phrase, because how long it is known is measured from it. */
export const isDiagnosisOfMs = (item: Item | undefined) =>
  item?.meaning.sense === 'measure' &&
  item.meaning.id === 'duration' &&
  /diagnos.*\b(?:ms|sclerosis)/.test(item.text)

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'or',
  'and',
  'by',
  'from',
  'form',
  'forms',
  'type',
  'types',
])

const isPartOfElse = (items: readonly Item[], at: number) => {
  const next = items[at + 1]
  if (next === undefined || next.text === '(') return false
  return (
    (next.meaning.sense !== 'mark' && next.text.split(' ').some((word) => OF_MS.has(word))) ||
    next.meaning.sense === 'agent'
  )
}

/** "CIS or MS within a year of onset". */
function isEarlyOr({ items, mentions }: Said, at: number): boolean {
  const link = items
    .slice(0, at)
    .findLast(
      ({ text }) =>
        !/^(?:early|definite|clinically|confirmed|established|newly|diagnosed|\))$/.test(text),
    )
  const linkAt = link === undefined ? -1 : items.lastIndexOf(link)
  if (!/^(?:or|and|,|\/)$/.test(link?.text ?? '')) return false
  return mentions.some(
    (mention) =>
      mention.at < linkAt &&
      linkAt - mention.at <= 2 &&
      mention.types.every((type) => type === 'CIS' || type === 'RIS'),
  )
}

/** "RRMS, as MS defined by": the same illness in other words, right beside its type. */
const isRepeated = (items: readonly Item[], at: number) =>
  items[at - 1]?.meaning.sense === 'ms-type' || items[at + 1]?.meaning.sense === 'ms-type'
