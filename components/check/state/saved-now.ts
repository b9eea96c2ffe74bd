import { forgetText, keepQuietly, textIn } from '../../device/device-storage.ts'
import { ANSWERS_KEY } from '../../place/kept-place.ts'

/** In this tab's storage: numbers of trials that were saved for the person of the check that is going on. */
const KEY = 'gutcheck-saved-now'

/** The numbers of trials that were saved during the check of this tab. Some may have been taken out since; none on the server. */
export function savedNow(): ReadonlySet<string> {
  return new Set(textIn('tab', KEY)?.match(/NCT\d{8}/g))
}

/** Lets go of all of them, or brings some back: the next check begins with these. */
export function setSavedNow(numbers: ReadonlySet<string>) {
  if (numbers.size === 0) forgetText('tab', KEY)
  else keepQuietly('tab', KEY, [...numbers].join())
}

/** Whether a check goes on in this tab: on its own pages, and on others as long as something is told. */
function isDuringCheck(): boolean {
  if (/^\/check(?:\/|$)/.test(location.pathname)) return true
  return (textIn('tab', ANSWERS_KEY) ?? textIn('device', ANSWERS_KEY)) !== null
}

/** Remembers trials as saved for the person of the check. Outside of a check it remembers nothing. It comes before they are saved: who hears of that reads this too. */
export function rememberSaved(nctIds: readonly string[]) {
  if (nctIds.length > 0 && isDuringCheck()) setSavedNow(new Set([...savedNow(), ...nctIds]))
}
