import { useSyncExternalStore } from 'react'
import { ANSWERS_KEY } from '../../place/kept-place.ts'
import { listeners } from '../../ui/listeners.ts'

/** In this tab's storage: numbers of trials that were saved for the person of the check that is going on. */
const KEY = 'gutcheck-saved-now'

const readers = listeners()
/** What holds on this page where storage is blocked. */
let inMemory = ''

function storedText(): string {
  try {
    return sessionStorage.getItem(KEY) ?? ''
  } catch {
    return inMemory
  }
}

function store(numbers: ReadonlySet<string>) {
  inMemory = [...numbers].join()
  try {
    if (inMemory === '') sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, inMemory)
  } catch {
    // Storage is blocked here: it holds until the page is left.
  }
  readers.notify()
}

/** Whether a check goes on in this tab: on its own pages, and on others as long as something is told. */
function isDuringCheck(): boolean {
  if (/^\/check(?:\/|$)/.test(location.pathname)) return true
  try {
    return [sessionStorage, localStorage].some((one) => one.getItem(ANSWERS_KEY) !== null)
  } catch {
    return false
  }
}

const numbersIn = (text: string): ReadonlySet<string> => new Set(text.match(/NCT\d{8}/g))

/** The numbers of trials that were saved during the check of this tab. Some may have been taken out since. */
export const savedNow = () => numbersIn(storedText())

/** Remembers trials as saved for the person of the check. Outside of a check it remembers nothing. */
export function rememberSaved(nctIds: readonly string[]) {
  if (nctIds.length > 0 && isDuringCheck()) store(new Set([...savedNow(), ...nctIds]))
}

/** Lets go of all of them, or brings some back: the next check begins with these. */
export const setSavedNow = (numbers: ReadonlySet<string>) => store(numbers)

/** The same for a page that shows it; none on the server. */
export function useSavedNow(): ReadonlySet<string> {
  const text = useSyncExternalStore(readers.subscribe, storedText, () => '')
  return numbersIn(text)
}
