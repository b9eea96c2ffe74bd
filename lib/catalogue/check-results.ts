import { answersOf, unsureOf } from '../eligibility/answers-of.ts'
import { type Assessment, assess, type CheckedFact, type Verdict } from '../eligibility/assess.ts'
import type { Told } from '../eligibility/told.ts'
import { type StateId, stateGroup } from '../trials/state.ts'
import type { CheckTrial } from './check-trial.ts'

/** One trial for one person. `wishes` are the ids of what they asked for first and the record says. */
export type Result = {
  readonly trial: CheckTrial
  readonly assessment: Assessment<CheckedFact>
  readonly wishes: readonly string[]
}

export type Results = {
  /** Trials that take people, or may do so later, by verdict; in each, what the person asked for comes first. */
  readonly groups: Readonly<Record<Verdict, readonly Result[]>>
  /** How many these are together. */
  readonly looked: number
  /** Trials that no longer take anyone: to read, not to join. */
  readonly past: readonly CheckTrial[]
  /** How many trials the person's own "only" hides. */
  readonly hidden: number
}

const MORE_THAN_WISHES = 10

/** Groups of states whose trials take nobody any more. Where the state is not clear, a person can ask. */
const PAST: ReadonlySet<string> = new Set(['finished', 'stopped', 'running'])
/** Stands under "stopped" or "running" in the filters, and may take people again or does so by invitation. */
const MAY_BE: ReadonlySet<StateId> = new Set(['paused', 'invited'])
const OFFERED_NO_MORE: ReadonlySet<StateId> = new Set(['access-ended', 'marketed'])

/** Whether a trial in this state takes people, or may yet do so. */
export function mayTakePeople(state: StateId): boolean {
  if (MAY_BE.has(state)) return true
  return !PAST.has(stateGroup(state)) && !OFFERED_NO_MORE.has(state)
}

const isRecruiting = ({ state }: CheckTrial) => stateGroup(state) === 'recruiting'
const inCountry = ({ places }: CheckTrial, country: string) =>
  places.some((place) => place.country === country)
const onTopic = ({ topics }: CheckTrial, chosen: readonly string[]) =>
  topics.some((topic) => chosen.includes(topic))

/** What a person can ask to see first, by the choices' ids. A silent record neither has it nor lacks it. */
const WISHES: Readonly<Record<string, (trial: CheckTrial) => boolean>> = {
  random: ({ marks }) => marks.random === true,
  free: ({ marks }) => marks.free === true,
  'no-donor': ({ marks }) => !marks.donor,
  'no-placebo': ({ marks }) => marks.placebo === false,
}

function chosen(reply: Told[keyof Told]): readonly string[] {
  return typeof reply === 'object' && !('unit' in reply) ? reply : []
}

function isHidden(trial: CheckTrial, told: Told): boolean {
  const only = chosen(told.only)
  const topics = chosen(told.topics)
  return (
    (only.includes('open') && !isRecruiting(trial)) ||
    (only.includes('topics') && topics.length > 0 && !onTopic(trial, topics)) ||
    (only.includes('country') &&
      typeof told.country === 'string' &&
      !inCountry(trial, told.country))
  )
}

function wishesOf(trial: CheckTrial, told: Told): string[] {
  return chosen(told.first).filter((id) => WISHES[id]?.(trial) ?? false)
}

/** What comes first: the approach that was chosen, the own country, recruiting now, what matters. One number, so that sorting is quick. */
function rank({ trial, wishes }: Result, told: Told): number {
  const keys = [
    onTopic(trial, chosen(told.topics)),
    typeof told.country === 'string' && inCountry(trial, told.country),
    isRecruiting(trial),
  ]
  return keys.reduce((sum, key) => sum * 2 + Number(key), 0) * MORE_THAN_WISHES + wishes.length
}

/** By rank, then the newest number. */
function inOrder(results: readonly Result[], told: Told): readonly Result[] {
  return results
    .map((result) => ({ result, rank: rank(result, told) }))
    .sort((a, b) => b.rank - a.rank || (a.result.trial.nctId < b.result.trial.nctId ? 1 : -1))
    .map(({ result }) => result)
}

/** Compares every trial with what a person told and puts it in its group. Runs in the browser. `today` is an ISO day. */
export function resultsFor(trials: readonly CheckTrial[], told: Told, today: string): Results {
  const answers = answersOf(told)
  const unsure = unsureOf(told)
  const open = trials.filter(({ state }) => mayTakePeople(state))
  const shown = open.filter((trial) => !isHidden(trial, told))
  const assessed = shown.map((trial) => ({
    trial,
    assessment: assess(trial.facts, answers, today, unsure),
    wishes: wishesOf(trial, told),
  }))
  const results = inOrder(assessed, told)
  const withVerdict = (verdict: Verdict) =>
    results.filter(({ assessment }) => assessment.verdict === verdict)
  return {
    groups: {
      'could-fit': withVerdict('could-fit'),
      ask: withVerdict('ask'),
      'not-yet': withVerdict('not-yet'),
      'does-not-fit': withVerdict('does-not-fit'),
    },
    looked: shown.length,
    past: trials.filter(({ state }) => !mayTakePeople(state)),
    hidden: open.length - shown.length,
  }
}
