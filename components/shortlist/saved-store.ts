import type { Fingerprint } from '#lib/shortlist/fingerprint'
import {
  addTrials,
  MOST_SAVED,
  removeTrial,
  type SavedList,
  type TrialToSave,
  withTrial,
} from '#lib/shortlist/saved-list'
import { readSaved, savedText } from '#lib/shortlist/saved-text'
import { seen } from '#lib/shortlist/second-look'
import { deviceDay } from '../check/state/device-day.ts'
import { rememberSaved } from '../check/state/saved-now.ts'
import { forgetAll } from '../device/forget-all.ts'
import { keepText } from '../device/keep-text.ts'
import { applyKeptDisplay } from '../frame/shown-display.ts'
import { latestText, readAgain, SAVED_KEY, useKept } from './kept-text.ts'

const FULL = `A list holds ${MOST_SAVED} trials. Remove one to save another.`

/** The saved list as the page shows it. */
export type SavedState = Pick<ReturnType<typeof useKept>, 'loaded'> & {
  readonly list: SavedList
}

/** What was read last, so that one text gives one list. */
let last: { readonly text: string | null; readonly list: SavedList } = {
  text: null,
  list: readSaved(null),
}

function listIn(text: string | null): SavedList {
  if (text !== last.text) last = { text, list: readSaved(text) }
  return last.list
}

/** The list of this device; empty and not loaded on the server and until the page is alive. */
export function useSaved(): SavedState {
  const { text, loaded } = useKept()
  return { list: listIn(text), loaded }
}

/** Changes the list as it is on the device now. */
export function changeSaved(change: (list: SavedList) => SavedList) {
  const before = listIn(latestText())
  const list = change(before)
  if (list === before) return
  keepText('device', SAVED_KEY, savedText(list))
  readAgain()
}

/** Saves trials that are not saved yet, in their order. Gives a sentence for the person where the list has no room for all of them. */
export function saveAll(trials: readonly TrialToSave[]): string | null {
  let left = 0
  changeSaved((before) => {
    const { list, full } = addTrials(before, trials, deviceDay())
    left = full
    const added = list.trials.slice(before.trials.length)
    rememberSaved(added.map(({ nctId }) => nctId))
    return list
  })
  if (left === 0) return null
  return trials.length === 1 ? FULL : `${left} did not fit. ${FULL}`
}

export function unsaveTrial(nctId: string) {
  changeSaved((list) => removeTrial(list, nctId))
}

/** Remembers that the person has seen a trial as it is now. */
export const seeTrial = (nctId: string, now: Fingerprint) =>
  changeSaved((list) => withTrial(list, nctId, (saved) => seen(saved, now, deviceDay())))

/**
 * Takes everything of a person from this device: saved trials and notes, answers of the check, their place, how pages are shown. Gives a
 * sentence where the browser does not let us.
 */
export function clearDevice(): string | null {
  const cleared = forgetAll()
  readAgain()
  applyKeptDisplay()
  return cleared ? null : 'This browser does not let us clear anything. Its own settings do.'
}
