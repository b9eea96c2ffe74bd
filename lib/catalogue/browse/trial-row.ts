import type { TrialToSave } from '../../shortlist/saved-list.ts'
import { trialToSave } from '../../shortlist/trial-to-save.ts'
import { type SignalCell, signalCells } from '../../signals/key-signals/signal-cell.ts'
import { overdueSince } from '../../trials/dates/overdue.ts'
import { spokenDate } from '../../trials/dates/spoken-date.ts'
import type { AsOf } from '../../trials/record/as-of.ts'
import { stateGroup, stateWords } from '../../trials/record/state.ts'
import { type FarTrial, farTrial } from '../../trials/sites/far-trial.ts'
import { placeWords } from '../../trials/sites/places.ts'
import { topicWords } from '../../trials/topics/topics.ts'
import { ageWords, enrolmentWords } from '../../trials/wording/people-wording.ts'
import type { ListedEntry } from '../catalogue.ts'

/** A trial of a list in words, made where the records are, so that a page that gets it needs no rules. */
export type TrialRow = {
  readonly nctId: string
  readonly title: string
  readonly state: string
  /** Whether it takes people, by its record. */
  readonly takesPeople: boolean
  /** Empty where it has none. */
  readonly topics: string
  /** Null where the record names no place. */
  readonly place: string | null
  /** How many people, of what age, whether it should have ended, and when the record was updated: a sentence each. */
  readonly facts: readonly string[]
  /** What its record says, and does not say, to the three questions that lead. */
  readonly signals: readonly SignalCell[]
  readonly far: FarTrial
  readonly save: TrialToSave
}

type Kept = { readonly asOf: AsOf; readonly today: string; readonly row: TrialRow }

/** The rows of the day: a list that nobody asked for before has trials in it that another had. */
const kept = new WeakMap<ListedEntry, Kept>()

/** `asOf` is the tense of the copy that the entry is from, `today` an ISO day. Sites of `countries`, by which a reader filtered, are named first. */
export function trialRow(
  entry: ListedEntry,
  asOf: AsOf,
  today: string,
  countries: readonly string[] = [],
): TrialRow {
  const before = kept.get(entry)
  const isSame = before?.asOf === asOf && before.today === today
  const row = isSame ? before.row : newRow(entry, asOf, today)
  if (!isSame) kept.set(entry, { asOf, today, row })
  return countries.length === 0 ? row : { ...row, place: placeWords(entry.trial, countries) }
}

function newRow(entry: ListedEntry, asOf: AsOf, today: string): TrialRow {
  const { trial, reading, lead } = entry
  const overdue = overdueSince(trial, today)
  const facts = [enrolmentWords(trial.enrolment), ageWords(trial)].filter((words) => words !== null)
  return {
    nctId: trial.nctId,
    title: trial.title,
    state: stateWords(trial.state, asOf),
    takesPeople: stateGroup(trial.state) === 'recruiting',
    topics: reading.topics.map(topicWords).join(', '),
    place: placeWords(trial, []),
    facts: [
      ...facts.map((words) => `${words}.`),
      ...(overdue
        ? [
            `It should have ended in ${spokenDate(overdue.text.slice(0, 7))}. It may be out of date.`,
          ]
        : []),
      ...(trial.updated ? [`Updated ${spokenDate(trial.updated.text.slice(0, 7))}.`] : []),
    ],
    signals: signalCells(trial, lead),
    far: farTrial(trial),
    save: trialToSave(entry),
  }
}
