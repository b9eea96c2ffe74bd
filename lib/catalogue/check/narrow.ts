import {
  ONE_TOPIC,
  ONLY,
  type OnlyId,
  withinChoices,
} from '../../eligibility/questions/list-choices.ts'
import { placeReplied, type Replies } from '../../eligibility/questions/replies.ts'
import { severalReplied } from '../../eligibility/questions/reply.ts'
import { stateGroup } from '../../trials/record/state.ts'
import type { CheckTrial } from './check-trial.ts'
import { bandOf, type Distances } from './distances.ts'

/** A filter of the toolbar over the results. */
export type FilterId = OnlyId | 'within' | 'topic'

/** One thing that a filter can be set to. `count` is how many trials there would be with it, all other filters as they are. */
export type NarrowChoice = {
  readonly id: string
  readonly words: string
  readonly on: boolean
  readonly count: number
}

/** What the toolbar leaves of a list, and what each of its choices would leave. */
export type Narrowed = {
  readonly shown: readonly CheckTrial[]
  readonly hidden: number
  /** How many filters are on. */
  readonly on: number
  readonly toggles: readonly (NarrowChoice & { readonly id: OnlyId })[]
  /** The first choice is "all". */
  readonly topics: readonly NarrowChoice[]
  /** The first choice is "any". Null where there is no place to measure from, or only choices that cannot be measured. */
  readonly within: readonly NarrowChoice[] | null
  /** Of those shown, how many are at an unknown distance, which "within" never hides. 0 where no distance is set. */
  readonly unknownFar: number
  /** Each filter that is on, with how many trials there would be without it; the most fruitful first. */
  readonly without: readonly {
    readonly id: FilterId
    readonly words: string
    readonly count: number
  }[]
}

const ANY = 'any'

/** Silence is never a "no": a silent record stays with "hide those where people pay", and has no place under "says it is free". */
const ONLY_TESTS: Readonly<Record<OnlyId, (trial: CheckTrial) => boolean>> = {
  open: ({ state }) => stateGroup(state) === 'recruiting',
  random: ({ says }) => says.random,
  free: ({ says }) => says.free,
  unpaid: ({ says }) => !says.pays,
  ethics: ({ says }) => says.ethics,
}

const ofTopic = (chosen: string) => (trial: CheckTrial) =>
  chosen === ANY || trial.topics.some((topic) => topic === chosen)

/** What of the choices of distance can be measured from a place: a number needs a point, "my country" a country. */
function measurable(replies: Replies) {
  const kept = placeReplied(replies)
  if (kept === null) return null
  const { point, country } = kept.place
  const can = (id: string) => (id === 'country' ? country !== null : point !== null)
  const choices = withinChoices(kept.unit).filter(({ id }) => id === ANY || can(id))
  return choices.length > 1 ? choices : null
}

/**
 * Narrows trials to what the toolbar over the results is set to, as it is kept with the replies. Preferences told in the questions hide nothing and
 * have no part in it. A trial whose distance cannot be told is never further than what was chosen; without a place, or where the kind of place cannot
 * be measured, no distance hides anything.
 */
export function narrow(
  trials: readonly CheckTrial[],
  replies: Replies,
  distances: Distances,
): Narrowed {
  const kept = placeReplied(replies)
  const zone = (trial: CheckTrial, limit: string) => bandOf(distances.get(trial.nctId), limit, kept)
  const isWithin = (limit: string) => (trial: CheckTrial) => zone(trial, limit) !== 'further'
  const only = severalReplied(replies.only) ?? []
  const choices = measurable(replies)
  const within = choices?.find(({ id }) => id === replies.within) ?? null
  const topic = ONE_TOPIC.find(({ id }) => id === replies.topic) ?? null
  const filters = [
    ...ONLY.filter(({ id }) => only.includes(id)).map((one) => ({
      ...one,
      test: ONLY_TESTS[one.id],
    })),
    ...(within === null || within.id === ANY
      ? []
      : [{ id: 'within' as const, words: `Within ${within.words}`, test: isWithin(within.id) }]),
    ...(topic === null || topic.id === ANY
      ? []
      : [{ id: 'topic' as const, words: topic.words, test: ofTopic(topic.id) }]),
  ]
  const passing = (besides: FilterId | null) =>
    trials.filter((trial) => filters.every(({ id, test }) => id === besides || test(trial)))
  const shown = passing(null)
  const chosenOf = (one: { readonly id: string } | null) => one?.id ?? ANY
  const counted = (
    filter: FilterId,
    all: readonly { readonly id: string; readonly words: string }[],
    chosen: string,
    testOf: (id: string) => (trial: CheckTrial) => boolean,
  ) => {
    const others = passing(filter)
    return all.map(({ id, words }) => ({
      id,
      words,
      on: id === chosen,
      count: others.filter(testOf(id)).length,
    }))
  }
  return {
    shown,
    hidden: trials.length - shown.length,
    on: filters.length,
    toggles: ONLY.map(({ id, words }) => ({
      id,
      words,
      on: only.includes(id),
      count: passing(id).filter(ONLY_TESTS[id]).length,
    })),
    topics: counted('topic', ONE_TOPIC, chosenOf(topic), ofTopic),
    within: choices && counted('within', choices, chosenOf(within), isWithin),
    unknownFar:
      within === null || within.id === ANY
        ? 0
        : shown.filter((trial) => zone(trial, within.id) === 'unknown').length,
    without: filters
      .map(({ id, words }) => ({ id, words, count: passing(id).length }))
      .sort((a, b) => b.count - a.count),
  }
}
