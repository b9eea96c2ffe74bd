import { type Assessment, assess } from '../../eligibility/assess/assess.ts'
import { answersOf, unsureOf } from '../../eligibility/questions/answers.ts'
import { placeReplied, type Replies } from '../../eligibility/questions/replies.ts'
import { severalReplied } from '../../eligibility/questions/reply.ts'
import { stateGroup } from '../../trials/record/state.ts'
import type { CheckTrial } from './check-trial.ts'
import { type Band, bandOf, type Distances, type TrialDistance, ZONES } from './distances.ts'
import { type Level, type Leveled, levelOf, type Reason } from './level.ts'
import { type Narrowed, narrow } from './narrow.ts'
import { sortResults } from './sort-results.ts'

/** One trial for one person. `wishes` are the ids of what they asked for first and the record says. */
export type Result = {
  readonly trial: CheckTrial
  readonly assessment: Assessment
  readonly leveled: Leveled
  readonly wishes: readonly string[]
  /** Null where the person said nothing about where they are. */
  readonly far: TrialDistance | null
  /** Whether it is near enough; null where the person set no limit that can be measured. */
  readonly band: Band | null
}

export type Results = {
  /** All trials that are shown, by level; in each, what is near enough and what the person asked for comes first. */
  readonly levels: Readonly<Record<Level, readonly Result[]>>
  /** How many of them take people, or may do so later. */
  readonly looked: number
  /** What the toolbar over them leaves and hides of those that take people, or may do so later. */
  readonly narrowed: Narrowed
  readonly hidden: number
  /** How many more are listed that take nobody any more, and were not sent to be compared. */
  readonly notSent: number
}

const isRecruiting = ({ state }: CheckTrial) => stateGroup(state) === 'recruiting'
const onTopic = ({ topics }: CheckTrial, chosen: readonly string[]) =>
  topics.some((topic) => chosen.includes(topic))

/** What a person can ask to see first, by the choices' ids. A silent record neither has it nor lacks it. */
const WISHES: Readonly<Record<string, (trial: CheckTrial) => boolean>> = {
  random: ({ marks }) => marks.random === true,
  free: ({ marks }) => marks.free === true,
  'no-donor': ({ marks }) => !marks.donor,
  'no-placebo': ({ marks }) => marks.placebo === false,
}

const chosen = (reply: Replies[keyof Replies]) => severalReplied(reply) ?? []

const trialsOf = (results: readonly Result[]) => results.map(({ trial }) => trial)

function wishesOf(trial: CheckTrial, replies: Replies): string[] {
  return chosen(replies.first).filter((id) => WISHES[id]?.(trial) ?? false)
}

const MORE_THAN_WISHES = 10

/** What is said of the record as a whole, and makes it doubtful that the trial still takes people. */
const DOUBTS_OF_RECORD: ReadonlySet<Reason['kind']> = new Set([
  'stale',
  'past-end',
  'no-open-place',
])

/**
 * What comes first, as numbers, the smaller first: trials that take people, the approach that was chosen, near enough, the own country where
 * there is no more to go by, a record without doubts, and what matters; then the nearest. To who could stay near the site, near trials do not come first.
 */
function ranks(
  { trial, leveled, wishes, far, band }: Omit<Result, 'assessment'>,
  replies: Replies,
) {
  const goesAnywhere = replies.reach === 'stay'
  const byCountry = !goesAnywhere && placeReplied(replies)?.place.point === null
  const keys = [
    Number(!isRecruiting(trial)),
    Number(!onTopic(trial, chosen(replies.topics))),
    band === null ? 0 : ZONES.indexOf(band),
    Number(byCountry && far?.inCountry !== true),
    Number(leveled.reasons.some(({ kind }) => DOUBTS_OF_RECORD.has(kind))),
  ]
  return {
    first:
      keys.reduce((sum, key) => sum * ZONES.length + key, 0) * MORE_THAN_WISHES - wishes.length,
    km: goesAnywhere ? 0 : (far?.near?.open?.km ?? Number.MAX_VALUE),
  }
}

/** By rank, then the newest number. */
function inOrder(results: readonly Result[], replies: Replies): readonly Result[] {
  return results
    .map((result) => ({ result, ...ranks(result, replies) }))
    .sort(
      (a, b) =>
        a.first - b.first || a.km - b.km || (a.result.trial.nctId < b.result.trial.nctId ? 1 : -1),
    )
    .map(({ result }) => result)
}

/**
 * Compares every trial with what a person told and puts it on its level. Runs in the browser. `today` is an ISO day; `distances` are those
 * from the place that was told; `notSent` is what the catalogue says of it. How far a trial is orders a level and never changes which one it is on.
 */
export function resultsFor(
  trials: readonly CheckTrial[],
  replies: Replies,
  today: string,
  distances: Distances,
  notSent = 0,
): Results {
  const answers = answersOf(replies)
  const unsure = unsureOf(replies)
  const kept = placeReplied(replies)
  const leveled = trials.map((trial) => {
    const far = distances.get(trial.nctId)
    const assessment = assess(trial.lines, answers, today, unsure)
    return {
      trial,
      assessment,
      leveled: levelOf(trial, assessment, answers, today),
      wishes: wishesOf(trial, replies),
      far: far ?? null,
      band: bandOf(far, replies.reach, kept),
    }
  })
  const isAside = (one: Result) => one.leveled.level === 'not-for-you'
  const narrowed = narrow(trialsOf(leveled.filter((one) => !isAside(one))), replies, distances)
  // They are filtered alike, and count for no filter.
  const aside = narrow(trialsOf(leveled.filter(isAside)), replies, distances)
  const shown = new Set([...narrowed.shown, ...aside.shown])
  const inSight = leveled.filter(({ trial }) => shown.has(trial))
  const results = sortResults(inOrder(inSight, replies), replies)
  const onLevel = (level: Level) => results.filter((result) => result.leveled.level === level)
  const levels = {
    'worth-a-call': onLevel('worth-a-call'),
    'ask-first': onLevel('ask-first'),
    later: onLevel('later'),
    'does-not-fit': onLevel('does-not-fit'),
    'not-for-you': onLevel('not-for-you'),
  }
  return {
    levels,
    looked: narrowed.shown.length,
    narrowed,
    hidden: narrowed.hidden,
    notSent,
  }
}
