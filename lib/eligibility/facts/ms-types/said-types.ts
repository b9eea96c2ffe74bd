import type { Criterion } from '../../criteria/criterion.ts'
import type { Item } from '../../spans/items.ts'
import { type CueAt, type Sentence, sentencesIn } from '../../spans/sentences.ts'
import type { Cue } from '../../vocabulary/cues.ts'
import { MS_TYPE_NAMES, type MsType } from '../../vocabulary/ms-types.ts'

/** A word for types of MS in a sentence. */
export type Mention = (typeof MS_TYPE_NAMES)[string] & { readonly at: number }

/** One sentence of a line, without what only explains its words. */
export type Said = {
  readonly items: readonly Item[]
  readonly cues: readonly CueAt[]
  readonly mentions: readonly Mention[]
}

/** Each type once, in the order in which they are said. */
export const join = (types: readonly (readonly MsType[])[]) => [...new Set(types.flat())]

function mentionsIn(items: readonly Item[]): readonly Mention[] {
  return items.flatMap(({ meaning }, at) => {
    const name = meaning.sense === 'ms-type' ? MS_TYPE_NAMES[meaning.id] : undefined
    return name === undefined ? [] : [{ ...name, at }]
  })
}

/** "SPMS defined as …" is about SPMS, however it goes on; "defined by the McDonald criteria" explains nothing away. */
function beforeDefinition({ items, own }: Sentence): readonly Item[] {
  const all = items.slice(own)
  const at = all.findIndex(({ meaning }) => meaning.sense === 'cue' && meaning.id === 'defined')
  const next = all.slice(at + 1, at + 9)
  const byCriteria = next.some(
    ({ meaning, text }) => meaning.sense === 'diagnosis' || text === 'criteria',
  )
  return at === -1 || (byCriteria && all[at]?.text !== 'defined as') ? all : all.slice(0, at)
}

/** The sentences of a line, each up to where it only explains its words. */
export function saidIn(criterion: Criterion): readonly Said[] {
  return sentencesIn(criterion).map((sentence) => {
    const items = beforeDefinition(sentence)
    return {
      items,
      cues: ownCues(sentence, items.length),
      mentions: mentionsIn(items),
    }
  })
}

/** The cues of the line itself, up to where its words are explained, counted from its first item. */
const ownCues = ({ cues, own }: Sentence, length: number): readonly CueAt[] =>
  cues.flatMap(({ id, at }) => (at >= own && at - own < length ? [{ id, at: at - own }] : []))

/** Words that may stand between a word and the type that it speaks of. */
const isBetween = ({ meaning, text }: Item) =>
  (meaning.sense === 'plain' && text !== 'or' && text !== 'and') ||
  meaning.sense === 'ms' ||
  meaning.sense === 'diagnosis' ||
  isNowOrMeasure(meaning)

const isNowOrMeasure = (meaning: Item['meaning']) =>
  (meaning.sense === 'cue' && (meaning.id === 'now' || meaning.id === 'able')) ||
  (meaning.sense === 'measure' && meaning.id === 'duration')

/** The cue before a type, with only such words between them; null where another stands there. */
export function cueBefore({ items }: Said, at: number): Cue | null {
  const before = items.slice(0, at).findLast((item) => !isBetween(item))
  return before?.meaning.sense === 'cue' ? before.meaning.id : null
}

/** A type of the past, of a treatment's licence, or how another began. */
const ONCE: ReadonlySet<Cue> = new Set([
  'past',
  'before',
  'another time',
  'began',
  'reason',
  'somebody else',
])

/** What is given for a type, or prevents it: not the type of a participant. */
const GIVEN_FOR: ReadonlySet<Cue> = new Set(['taking'])

const DENIES: ReadonlySet<Cue> = new Set(['not', 'never', 'must not', 'except', 'or none'])

/** "A treatment for RRMS": the type is not that of a participant. */
export const isGivenFor = (said: Said, at: number) => {
  const cue = cueBefore(said, at)
  return cue !== null && GIVEN_FOR.has(cue) && /^(?:of|for)$/.test(said.items[at - 1]?.text ?? '')
}

/** A type of the past, of a licence, or how another began. */
export function isOnce(said: Said, { at }: Mention): boolean {
  const cue = cueBefore(said, at)
  return (cue !== null && ONCE.has(cue)) || isGivenFor(said, at)
}

/** "Not SPMS", "non-SPMS". */
export function isDenied(said: Said, at: number): boolean {
  const cue = cueBefore(said, at)
  if ((cue !== null && DENIES.has(cue)) || said.items[at - 1]?.text === 'non') return true
  const before = said.mentions.findLast((mention) => mention.at < at)
  return (
    before !== undefined &&
    said.items.slice(before.at + 1, at).every(({ text }) => LINKS.has(text)) &&
    isDenied(said, before.at)
  )
}
const LINKS: ReadonlySet<string> = new Set(['or', 'nor', 'and', 'and / or', '/', ','])

/** Up to the next type, and not far behind one, what is said of it: "PPMS is not eligible". */
const SAID_WITHIN = 5

function behind({ items, mentions }: Said, { at }: Mention): readonly [from: number, to: number] {
  const next = mentions.find((other) => other.at > at)?.at ?? items.length
  return [at + 1, Math.min(next, at + 1 + SAID_WITHIN)]
}

/** Whether one of these cues is said of a type, close behind it. */
export const cuesBehind = (said: Said, mention: Mention, ids: readonly Cue[]) => {
  const [from, to] = behind(said, mention)
  return said.cues.some(({ id, at }) => at >= from && at < to && ids.includes(id))
}

/** Words behind or before a type that let the rule hold for some with it only. */
const QUALIFIES_BEHIND: ReadonlySet<string> = new Set([
  'with',
  'without',
  'who',
  'unless',
  'if',
  'having',
  'except',
  'in',
])

const QUALIFIES_BEFORE: ReadonlySet<string> = new Set(
  'active inactive highly rapidly very stable aggressive benign evolving advanced severe malignant relapsing'.split(
    ' ',
  ),
)

/** Whether words beside a type make the rule one for some with it only: "active RRMS". */
export function isQualified(said: Said, mention: Mention): boolean {
  const next = said.mentions.find((other) => other.at > mention.at)?.at ?? said.items.length
  const after = said.items.slice(mention.at + 1, next)
  const stop = after.findIndex(({ text }) => text === ',')
  const words = (stop === -1 ? after : after.slice(0, stop)).flatMap(({ text }) => text.split(' '))
  const before = said.items[mention.at - 1]?.text ?? ''
  return words.some((word) => QUALIFIES_BEHIND.has(word)) || QUALIFIES_BEFORE.has(before)
}

/** Umbrellas that say more than the types named beside them: "progressive MS (PPMS or SPMS)" says no more, "relapsing MS or SPMS" does. */
export const wider = (mentions: readonly Mention[], named: readonly MsType[]) =>
  mentions.filter(({ umbrella, types }) => umbrella && !types.some((type) => named.includes(type)))

/** The types that a line names, without words that take in several. */
export function typesNamedIn(criterion: Criterion): readonly MsType[] {
  return join(
    sentencesIn(criterion).flatMap(({ items }) =>
      mentionsIn(items).flatMap(({ umbrella, types }) => (umbrella ? [] : [types])),
    ),
  )
}
