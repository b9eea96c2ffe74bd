import { useSyncExternalStore } from 'react'
import type { Fingerprint } from '#lib/shortlist/fingerprint'
import {
  addTrials,
  EMPTY_LIST,
  MOST_SAVED,
  removeTrial,
  type SavedList,
  type TrialToSave,
  withTrial,
} from '#lib/shortlist/saved-list'
import { readSaved, savedText } from '#lib/shortlist/saved-text'
import { seen } from '#lib/shortlist/second-look'
import { deviceDay } from '../check/device-day.ts'
import { THEME_KEY } from '../frame/theme.ts'

const KEY = 'gutcheck-saved'

/** What this device keeps, as the page shows it. */
export type SavedState = {
  readonly list: SavedList
  /** False until the device's storage was read: on the server, and while the page comes alive. */
  readonly loaded: boolean
  /** A sentence for the person where the last change could not be kept; null where it was. */
  readonly trouble: string | null
}

const NOT_READ: SavedState = { list: EMPTY_LIST, loaded: false, trouble: null }

const BLOCKED =
  'This browser lets us keep nothing, or its storage is full. What you changed lasts until you leave this page. You can take it with you as a file.'
const FULL = `A list holds ${MOST_SAVED} trials. Remove one to save another.`

const listeners = new Set<() => void>()
let state = NOT_READ

function set(next: SavedState) {
  state = next
  for (const listener of listeners) listener()
}

/** Another tab may have changed the list since. What could not be written stands only here, and must not be lost. */
function latest(): SavedList {
  if (state.trouble === BLOCKED) return state.list
  try {
    return readSaved(localStorage.getItem(KEY))
  } catch {
    return state.list
  }
}

function load() {
  set({ ...state, list: latest(), loaded: true })
}

const changedElsewhere = ({ key }: StorageEvent) => {
  if (key === KEY || key === null) load()
}

/** A page that the browser kept and shows again has heard of no change. */
const shownAgain = ({ persisted }: PageTransitionEvent) => {
  if (persisted) load()
}

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    window.addEventListener('storage', changedElsewhere)
    window.addEventListener('pageshow', shownAgain)
  }
  listeners.add(listener)
  if (!state.loaded) load()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('storage', changedElsewhere)
    window.removeEventListener('pageshow', shownAgain)
  }
}

function write(list: SavedList): string | null {
  try {
    localStorage.setItem(KEY, savedText(list))
    return null
  } catch {
    return BLOCKED
  }
}

/** Changes the list as it is on the device now. Gives a sentence for the person where the change could not be kept; it still holds on this page. */
export function changeSaved(change: (list: SavedList) => SavedList): string | null {
  const list = change(latest())
  const trouble = write(list)
  set({ list, loaded: true, trouble })
  return trouble
}

/** Saves trials that are not saved yet, in their order. Gives a sentence for the person where not all of it could be done. */
export function saveAll(trials: readonly TrialToSave[]): string | null {
  let left = 0
  const trouble = changeSaved((before) => {
    const { list, full } = addTrials(before, trials, deviceDay())
    left = full
    return list
  })
  if (left === 0) return trouble
  return trials.length === 1 ? FULL : `${left} did not fit. ${FULL}`
}

export const saveTrial = (trial: TrialToSave) => saveAll([trial])

export const unsaveTrial = (nctId: string) => changeSaved((list) => removeTrial(list, nctId))

/** Remembers that the person has seen a trial as it is now. */
export const seeTrial = (nctId: string, now: Fingerprint) =>
  changeSaved((list) => withTrial(list, nctId, (saved) => seen(saved, now, deviceDay())))

/**
 * Takes everything of a person from this device: saved trials and notes, answers of the check, their place. The choice of colours stays. Gives a sentence
 * where the browser does not let us.
 */
export function clearDevice(): string | null {
  try {
    for (const storage of [localStorage, sessionStorage]) {
      const ours = Object.keys(storage).filter((key) => key.startsWith('gutcheck-'))
      for (const key of ours) if (key !== THEME_KEY) storage.removeItem(key)
    }
  } catch {
    return 'This browser does not let us clear anything. Its own settings do.'
  } finally {
    set({ list: EMPTY_LIST, loaded: true, trouble: null })
  }
  return null
}

/** The list of this device; empty and not loaded on the server and until the page is alive. */
export function useSaved(): SavedState {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => NOT_READ,
  )
}
