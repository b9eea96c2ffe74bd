import type { Criterion } from '../criteria/criterion.ts'
import type { Cue } from '../vocabulary/cues.ts'
import type { Item } from './items.ts'
import type { CueAt, Sentence } from './sentences.ts'

/** `out`: must not be. `in`: must be. null: a double negative, or nothing tells which way the line counts. */
export type Direction = 'out' | 'in' | null

const lastBefore = (cues: readonly CueAt[], ids: readonly Cue[], at: number) =>
  cues.findLast((cue) => cue.at < at && ids.includes(cue.id))?.at ?? -1

/** "Not had more than three infusions of X" lets X in. */
const isMeasured = (items: readonly Item[], from: number, to: number) =>
  items.slice(from + 1, to).some(({ meaning }) => meaning.sense === 'comparison')

/** "Relapse- and steroid-free": what is free of it may stand a few words behind. */
const FREE_WITHIN = 4

/** Whether the words deny what stands at an item: a negation belongs to its own noun, up to the next thought. */
export function isDenied(sentence: Sentence, cues: readonly CueAt[], at: number): boolean {
  if (cues.some((cue) => cue.id === 'non' && cue.at === at - 1)) return true
  const denied = lastBefore(cues, ['not', 'never', 'or none', 'must not'], at)
  if (
    denied >= 0 &&
    denied >= lastBefore(cues, ['but', 'or else'], at) &&
    !isMeasured(sentence.items, denied, at)
  )
    return true
  return cues.some(
    ({ id, at: free }) =>
      (id === 'free' || id === 'naive') && free > at && free - at <= FREE_WITHIN,
  )
}

const SHUT_OUT_WITHIN = 14

/** "PPMS is not eligible". What stands in brackets is said of what stands there. */
function isShutOut({ items }: Sentence, cues: readonly CueAt[], at: number): boolean {
  return cues.some((cue) => {
    if (cue.id !== 'shut out' || cue.at < at || cue.at - at > SHUT_OUT_WITHIN) return false
    const between = items.slice(at + 1, cue.at)
    const open = between.findLastIndex(({ text }) => text === '(')
    return open === -1 || between.slice(open).some(({ text }) => text === ')')
  })
}

/** "Must not be pregnant": whichever header it stands under. */
function isForbidden(cues: readonly CueAt[], at: number): boolean {
  const said = cues.findLast((cue) => cue.at < at && TURNS.has(cue.id))
  return said?.id === 'must not'
}

const TURNS: ReadonlySet<Cue> = new Set(['not', 'never', 'or none', 'must not', 'but', 'or else'])

/** Which way a sentence speaks of what stands at an item. "Is not allowed" behind it means just that, whichever header it stands under. */
export function directionOf(
  { side }: Criterion,
  sentence: Sentence,
  cues: readonly CueAt[],
  at: number,
): Direction {
  if (isShutOut(sentence, cues, at) || isForbidden(cues, at)) return 'out'
  if (side === null) return null
  const denied = isDenied(sentence, cues, at)
  if (side === 'exclusion') return denied ? null : 'out'
  return denied ? 'out' : 'in'
}

/** Whether a cue of one of these kinds stands anywhere in a sentence. */
export function hasCue(cues: readonly CueAt[], ...ids: readonly Cue[]): boolean {
  return cues.some(({ id }) => ids.includes(id))
}

/** When something without a time is meant: at any time, now, or neither said. The nearest word before it tells, then those behind it. */
export function tenseOf(cues: readonly CueAt[], at: number): 'ever' | 'past' | 'now' | null {
  const ahead = cues.filter((cue) => cue.at < at)
  const behind = cues.filter((cue) => cue.at > at)
  if (isEither(ahead)) return hasCue(ahead, 'ever', 'never') ? 'ever' : 'past'
  const said = nearest(ahead.toReversed(), AHEAD) ?? nearest(behind, BEHIND)
  return said ?? (hasCue(cues, 'taking') ? 'now' : null)
}

/** "Prior or current", "current and previous". */
function isEither(cues: readonly CueAt[]): boolean {
  const now = cues.findLast(({ id }) => id === 'now')?.at
  const past = cues.findLast(({ id }) => id === 'past' || id === 'ever' || id === 'never')?.at
  return now !== undefined && past !== undefined && Math.abs(now - past) <= EITHER_WITHIN
}

const EITHER_WITHIN = 3

const TENSES: Partial<Readonly<Record<Cue, 'ever' | 'past' | 'now'>>> = {
  never: 'ever',
  ever: 'ever',
  naive: 'ever',
  past: 'past',
  before: 'past',
  now: 'now',
}

/** "Previous" speaks of what follows, "before enrolment" of what stands before. */
const AHEAD: ReadonlySet<Cue> = new Set(['never', 'ever', 'past', 'now'])
const BEHIND: ReadonlySet<Cue> = new Set(['ever', 'never', 'naive', 'before', 'now'])

function nearest(cues: readonly CueAt[], ids: ReadonlySet<Cue>): 'ever' | 'past' | 'now' | null {
  const found = cues.find(({ id }) => ids.has(id))
  return found === undefined ? null : (TENSES[found.id] ?? null)
}
