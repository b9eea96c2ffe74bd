import { type SavedTrial, withAt } from '#lib/shortlist/saved-list'

/** A trial that was taken out on this page, and where it stood in the list without it. */
export type Gone = { readonly trial: SavedTrial; readonly at: number }

/** A line of the page: a saved trial, or the place of one that was taken out. `place` is where in the list it is, or would be put back. */
export type ShownRow = {
  readonly trial: SavedTrial
  readonly gone: boolean
  readonly place: number
}

/** The list with what was taken out of it in its old places, so that nothing jumps. `gone` is in the order in which they went. */
export function shownRows(
  trials: readonly SavedTrial[],
  gone: readonly Gone[],
): readonly ShownRow[] {
  const there = new Set(trials.map(({ nctId }) => nctId))
  const out = gone.filter(({ trial }) => !there.has(trial.nctId))
  const all = out.reduceRight<readonly SavedTrial[]>(
    (rows, { trial, at }) => withAt(rows, at, trial),
    trials,
  )
  return all.map((trial, at) => ({
    trial,
    gone: !there.has(trial.nctId),
    place: all.slice(0, at).filter(({ nctId }) => there.has(nctId)).length,
  }))
}
