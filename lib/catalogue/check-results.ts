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

/** What comes first: the approach that was chosen, the own country, recruiting now, what matters; then by number, newest first. */
function inOrder(told: Told) {
  const topics = chosen(told.topics)
  const keys = ({ trial, wishes }: Result) => [
    onTopic(trial, topics) ? 1 : 0,
    typeof told.country === 'string' && inCountry(trial, told.country) ? 1 : 0,
    isRecruiting(trial) ? 1 : 0,
    wishes.length,
  ]
  return (a: Result, b: Result) => {
    const [keysA, keysB] = [keys(a), keys(b)]
    const first = keysA.findIndex((key, index) => key !== keysB[index])
    if (first !== -1) return (keysB[first] ?? 0) - (keysA[first] ?? 0)
    return b.trial.nctId.localeCompare(a.trial.nctId)
  }
}

/** Compares every trial with what a person told and puts it in its group. Runs in the browser. `today` is an ISO day. */
export function resultsFor(trials: readonly CheckTrial[], told: Told, today: string): Results {
  const answers = answersOf(told)
  const unsure = unsureOf(told)
  const open = trials.filter(({ state }) => mayTakePeople(state))
  const shown = open.filter((trial) => !isHidden(trial, told))
  const results = shown
    .map((trial) => ({
      trial,
      assessment: assess(trial.facts, answers, today, unsure),
      wishes: wishesOf(trial, told),
    }))
    .sort(inOrder(told))
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
