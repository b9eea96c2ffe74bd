import { insteadKey, type Shelf, textIn } from './device-storage.ts'
import { type ShorterStay, showNotKept } from './not-kept-notice.ts'

/** In this tab's storage: what was said of it already. */
const SAID_KEY = 'gutcheck-said'

let saidHere: ShorterStay | null = null

/** Where the device took nothing, puts it into this tab's storage, and says how long it stays. What has changed meanwhile is let be. */
export function holdInstead(shelf: Shelf, key: string, text: string) {
  if (textIn(shelf, key) !== text) return
  const inTab = shelf === 'device' && fits(insteadKey(key), text)
  say(inTab ? 'until the tab closes' : 'until the page is left')
}

function fits(key: string, text: string): boolean {
  try {
    sessionStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** Once a visit. */
function say(stays: ShorterStay) {
  if (saidHere === stays || textIn('tab', SAID_KEY) === stays) return
  saidHere = stays
  fits(SAID_KEY, stays)
  showNotKept(stays)
}
