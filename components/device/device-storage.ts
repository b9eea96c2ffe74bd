/** This tab's storage, which goes when the tab is closed, or the device's. No module outside of this room touches either. */
export type Shelf = 'tab' | 'device'

/** In this tab's storage: what the device's would not take. */
export const insteadKey = (key: string) => `${key}-instead`

/** What no storage would take or let go of, by shelf and key; null for what is to be gone. It holds on this page. */
const inMemory = new Map<string, string | null>()

/** What is held on this page alone was said to last until it is left, and goes with it. */
export const forgetMemory = () => inMemory.clear()

/** Null where the browser refuses, and on the server. */
function tried<Outcome>(shelf: Shelf, act: (storage: Storage) => Outcome): Outcome | null {
  try {
    return act(shelf === 'device' ? localStorage : sessionStorage)
  } catch {
    return null
  }
}

/** What is kept under a key; null where nothing is, where storage is denied and nothing stands in for it, and on the server. It can be anything: other versions and other hands write there. */
export function textIn(shelf: Shelf, key: string): string | null {
  const held = inMemory.get(shelf + key)
  if (held !== undefined) return held
  const instead = shelf === 'device' && tried('tab', (tab) => tab.getItem(insteadKey(key)))
  return instead || tried(shelf, (storage) => storage.getItem(key))
}

/** Keeps a text under a key. False where the browser refuses: then it is held on this page, and what was kept before stays for later ones. */
export function keepQuietly(shelf: Shelf, key: string, text: string): boolean {
  const kept = tried(shelf, (storage) => storage.setItem(key, text)) !== null
  if (kept) forgetHeld(shelf, key)
  else inMemory.set(shelf + key, text)
  return kept
}

/** Lets go of what is kept under a key. */
export function forgetText(shelf: Shelf, key: string) {
  forgetHeld(shelf, key)
  if (tried(shelf, (storage) => storage.removeItem(key)) === null) inMemory.set(shelf + key, null)
}

function forgetHeld(shelf: Shelf, key: string) {
  inMemory.delete(shelf + key)
  if (shelf === 'device') tried('tab', (tab) => tab.removeItem(insteadKey(key)))
}

/**
 * Hears of what another tab changed, by its key, and of a page that the browser kept whole and shows again, as null: anything may have changed meanwhile. Gives
 * what ends it.
 */
export function watchDevice(heard: (key: string | null) => void): () => void {
  const changedElsewhere = ({ key }: StorageEvent) => heard(key)
  const shownAgain = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    forgetMemory()
    heard(null)
  }
  window.addEventListener('storage', changedElsewhere)
  window.addEventListener('pageshow', shownAgain)
  return () => {
    window.removeEventListener('storage', changedElsewhere)
    window.removeEventListener('pageshow', shownAgain)
  }
}
