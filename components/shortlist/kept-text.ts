import { useSyncExternalStore } from 'react'
import { savedNumbers } from '#lib/shortlist/saved-numbers'
import { forgetAllBut, keepText, textIn, watchDevice } from '../device/device-storage.ts'
import { listeners } from '../ui/listeners.ts'

const KEY = 'gutcheck-saved'

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
export const latestText = () => textIn('device', KEY)

function load() {
  const text = latestText()
  kept = { text, numbers: savedNumbers(text), loaded: true }
  readers.notify()
}

/** Keeps a text. */
export function keepSaved(text: string) {
  keepText('device', KEY, text)
  load()
}

/** Takes everything of a person from this device but what stands under the keys to spare. False where the browser does not let us. */
export function clearAllBut(spared: readonly string[]): boolean {
  const cleared = forgetAllBut(spared)
  load()
  return cleared
}

const readers = listeners(() => {
  const leave = watchDevice((key) => {
    if (key === KEY || key === null) load()
  })
  // Nobody heard of what another tab changed while nobody listened here.
  load()
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
