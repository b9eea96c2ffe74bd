import { wellFormed } from '../trials/text/well-formed.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { JsonRecord } from './json.ts'

/** A list that a person can still go through, and that any device has room for. */
export const MOST_SAVED = 100
/** Letters of a note: about a page. */
export const LONGEST_NOTE = 2_000

/** A trial that a person saved. Null is what was not kept, or could not be read back. */
export type SavedTrial = {
  readonly nctId: string
  /** As the record had it on the day it was saved; the number itself where no title was kept. */
  readonly title: string
  /** Whether it was one of the trials that we list, which are the ones we can look at for everybody. */
  readonly listed: boolean | null
  /** ISO days. */
  readonly savedAt: string | null
  readonly lastLooked: string | null
  /** The person's own words; empty for none. They never leave the device. */
  readonly note: string
  /** What the record said when it was last looked at. */
  readonly fingerprint: Fingerprint | null
  /** What a newer version keeps with it, which this one does not know. It stays as it is. */
  readonly rest: JsonRecord
}

/** What is needed to save a trial. */
export type TrialToSave = Pick<SavedTrial, 'nctId' | 'title'> & {
  readonly listed: boolean
  readonly fingerprint: Fingerprint
}

/** The shortlist of one device, in the person's order. */
export type SavedList = {
  readonly trials: readonly SavedTrial[]
  /** Stored parts that could not be read, as they came. They are kept, so that nothing is lost. */
  readonly aside: readonly unknown[]
  /** Parts of a newer version beside the trials. */
  readonly rest: JsonRecord
}

export const EMPTY_LIST: SavedList = { trials: [], aside: [], rest: {} }

/** The saved trial of that number, or null. */
export function savedIn({ trials }: Pick<SavedList, 'trials'>, nctId: string): SavedTrial | null {
  return trials.find((trial) => trial.nctId === nctId) ?? null
}

/** Adds trials at the end, each once. `today` is an ISO day. What does not fit any more is left out: `full` counts it. */
export function addTrials(
  list: SavedList,
  trials: readonly TrialToSave[],
  today: string,
): { readonly list: SavedList; readonly full: number } {
  const fresh = trials.filter(
    ({ nctId }, at) =>
      savedIn(list, nctId) === null && trials.findIndex((one) => one.nctId === nctId) === at,
  )
  const room = Math.max(0, MOST_SAVED - list.trials.length)
  const added = fresh.slice(0, room).map((trial) => savedOn(today, trial))
  return {
    list: { ...list, trials: [...list.trials, ...added] },
    full: fresh.length - added.length,
  }
}

/** Only what is needed to save a trial is kept, whatever else comes with it. */
function savedOn(day: string, { nctId, title, listed, fingerprint }: TrialToSave): SavedTrial {
  const rest = {}
  return { nctId, title, listed, savedAt: day, lastLooked: day, note: '', fingerprint, rest }
}

export function removeTrial(list: SavedList, nctId: string): SavedList {
  return { ...list, trials: list.trials.filter((trial) => trial.nctId !== nctId) }
}

/** Trials with one more, at that place or at the end. */
export function withAt(
  trials: readonly SavedTrial[],
  at: number,
  trial: SavedTrial,
): readonly SavedTrial[] {
  return [...trials.slice(0, at), trial, ...trials.slice(at)]
}

/** Puts a removed trial back, with all that was kept, at its old place or the nearest there is. Nothing changes where it is there again. */
export function putBack(list: SavedList, trial: SavedTrial, at: number): SavedList {
  if (savedIn(list, trial.nctId) !== null) return list
  return { ...list, trials: withAt(list.trials, at, trial) }
}

/** Moves a trial up (-1) or down (1) by one place. The first stays first. */
export function moveTrial(list: SavedList, nctId: string, by: -1 | 1): SavedList {
  const at = list.trials.findIndex((trial) => trial.nctId === nctId)
  const trial = list.trials[at]
  const to = at + by
  if (trial === undefined || to < 0 || to >= list.trials.length) return list
  return { ...list, trials: withAt(removeTrial(list, nctId).trials, to, trial) }
}

/** Keeps a note with a trial; only blanks take it away. What is too long is cut: the field lets nobody write more. */
export function withNote(list: SavedList, nctId: string, note: string): SavedList {
  const plain = note.trim() === '' ? '' : wellFormed(note.slice(0, LONGEST_NOTE))
  return withTrial(list, nctId, (trial) => ({ ...trial, note: plain }))
}

/** A list with one of its trials changed, wherever it stands. */
export function withTrial(
  list: SavedList,
  nctId: string,
  change: (trial: SavedTrial) => SavedTrial,
): SavedList {
  return {
    ...list,
    trials: list.trials.map((trial) => (trial.nctId === nctId ? change(trial) : trial)),
  }
}
