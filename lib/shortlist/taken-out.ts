import { putBack, type SavedList, type SavedTrial } from './saved-list.ts'

/** A trial that was taken out of a list, with all that was kept, and where it stood before anything was taken out. */
export type TakenOut = { readonly trial: SavedTrial; readonly at: number }

/** Takes trials out of a list by their numbers. `taken` is in the list's order; numbers that are not in it change nothing. */
export function takeOut(
  list: SavedList,
  nctIds: ReadonlySet<string>,
): { readonly list: SavedList; readonly taken: readonly TakenOut[] } {
  const taken = list.trials
    .map((trial, at) => ({ trial, at }))
    .filter(({ trial }) => nctIds.has(trial.nctId))
  if (taken.length === 0) return { list, taken }
  return {
    list: { ...list, trials: list.trials.filter(({ nctId }) => !nctIds.has(nctId)) },
    taken,
  }
}

/** Puts back what was taken out, each at its old place or the nearest there is. What is there again stays as it is. */
export function putAllBack(list: SavedList, taken: readonly TakenOut[]): SavedList {
  return [...taken]
    .sort((one, other) => one.at - other.at)
    .reduce((now, { trial, at }) => putBack(now, trial, at), list)
}
