import { useSyncExternalStore } from 'react'
import { savedNumbers } from '#lib/shortlist/saved-numbers'
import { listeners } from '../ui/listeners.ts'

const KEY = 'gutcheck-saved'

/** The saved list as the device keeps it: a text, and as much of it as every page needs. */
type Kept = {
  readonly text: string | null
  /** The saved numbers in their order, and whether there is a note with each. */
  readonly numbers: ReadonlyMap<string, boolean>
  /** False until the device's storage was read: on the server, and while the page comes alive. */
  readonly loaded: boolean
  /** A sentence for the person where the last change could not be kept; null where it was. */
  readonly trouble: string | null
}

const NOT_READ: Kept = { text: null, numbers: new Map(), loaded: false, trouble: null }

const BLOCKED =
  'This browser lets us keep nothing, or its storage is full. What you changed lasts until you leave this page.'

let kept = NOT_READ

function set(text: string | null, trouble: string | null) {
  kept = { text, numbers: savedNumbers(text), loaded: true, trouble }
  readers.notify()
}

/** What is kept now. Another tab may have changed it since; what could not be written stands only on this page, and must not be lost. */
export function latestText(): string | null {
  if (kept.trouble !== null) return kept.text
  try {
    return localStorage.getItem(KEY)
  } catch {
    return kept.text
  }
}

/** Keeps a text. Gives a sentence for the person where the browser refuses; it still holds on this page. */
export function keepText(text: string): string | null {
  let trouble: string | null = null
  try {
    localStorage.setItem(KEY, text)
  } catch {
    trouble = BLOCKED
  }
  set(text, trouble)
  return trouble
}

/** Lets go of what this page holds, after the device's storage was cleared. */
export const forgetText = () => set(null, null)

const load = () => set(latestText(), kept.trouble)

const changedElsewhere = ({ key }: StorageEvent) => {
  if (key === KEY || key === null) load()
}

/** A page that the browser kept and shows again has heard of no change. */
const shownAgain = ({ persisted }: PageTransitionEvent) => {
  if (persisted) load()
}

const readers = listeners(() => {
  window.addEventListener('storage', changedElsewhere)
  window.addEventListener('pageshow', shownAgain)
  // Nobody heard of what another tab changed while nobody listened here.
  load()
  return () => {
    window.removeEventListener('storage', changedElsewhere)
    window.removeEventListener('pageshow', shownAgain)
  }
})

/** What this device keeps; nothing on the server and until the page is alive. */
export function useKept(): Kept {
  return useSyncExternalStore(
    readers.subscribe,
    () => kept,
    () => NOT_READ,
  )
}
