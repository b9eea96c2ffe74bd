import { useSyncExternalStore } from 'react'
import { savedNumbers } from '#lib/shortlist/saved-numbers'
import { textIn, watchDevice } from '../device/device-storage.ts'
import { listeners } from '../ui/listeners.ts'

/** Where the list is kept on the device. */
export const SAVED_KEY = 'gutcheck-saved'

/** The saved list as the device keeps it: a text, and as much of it as every page needs. */
type Kept = {
  readonly text: string | null
  /** The saved numbers in their order, and whether there is a note with each. */
  readonly numbers: ReadonlyMap<string, boolean>
  /** False until the device's storage was read: on the server, and while the page comes alive. */
  readonly loaded: boolean
}

const NOT_READ: Kept = { text: null, numbers: new Map(), loaded: false }

let kept = NOT_READ

/** What is kept now. Another tab may have changed it since. */
export const latestText = () => textIn('device', SAVED_KEY)

/** Reads the device again, after something changed there that no other tab did. */
export function readAgain() {
  const text = latestText()
  kept = { text, numbers: savedNumbers(text), loaded: true }
  readers.notify()
}

const readers = listeners(() => {
  const leave = watchDevice(readAgain)
  // Nobody heard of what another tab changed while nobody listened here.
  readAgain()
  return leave
})

/** What this device keeps; nothing on the server and until the page is alive. */
export function useKept(): Kept {
  return useSyncExternalStore(
    readers.subscribe,
    () => kept,
    () => NOT_READ,
  )
}
