import type { ShorterStay } from './not-kept-notice.ts'

/** This tab's storage, which goes when the tab is closed, or the device's. No other module touches either. */
export type Shelf = 'tab' | 'device'

/** How long a text stays: as its shelf says, or, where that took nothing, only until the tab is closed, or until the page is left. */
export type Stays = 'as asked' | ShorterStay

/** What every key of ours begins with. */
const OURS = 'gutcheck-'

/** In this tab's storage: what the device's would not take. */
export const insteadKey = (key: string) => `${OURS}instead-${key}`

/** What no storage would take or let go of, by shelf and key; null for what is to be gone. It holds on this page. */
const inMemory = new Map<string, string | null>()

const place = (shelf: Shelf, key: string) => `${shelf} ${key}`

/** Throws where the browser denies it, and on the server. */
const storageOf = (shelf: Shelf) => (shelf === 'device' ? localStorage : sessionStorage)

/** False where it was refused. */
function tried(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

function read(shelf: Shelf, key: string): string | null {
  try {
    return storageOf(shelf).getItem(key)
  } catch {
    return null
  }
}

const write = (shelf: Shelf, key: string, text: string) =>
  tried(() => storageOf(shelf).setItem(key, text))

const remove = (shelf: Shelf, key: string) => tried(() => storageOf(shelf).removeItem(key))

/** What is kept under a key; null where nothing is, where storage is denied and nothing stands in for it, and on the server. It can be anything: other versions and other hands write there. */
export function textIn(shelf: Shelf, key: string): string | null {
  const remembered = inMemory.get(place(shelf, key))
  if (remembered !== undefined) return remembered
  return (shelf === 'device' ? read('tab', insteadKey(key)) : null) ?? read(shelf, key)
}

/**
 * Keeps a text under a key, and tells how long. A device's storage that is full or denied is stood in for by this tab's, and that by memory: it costs no
 * more.
 */
export function keepQuietly(shelf: Shelf, key: string, text: string): Stays {
  inMemory.delete(place(shelf, key))
  if (write(shelf, key, text)) {
    if (shelf === 'device') remove('tab', insteadKey(key))
    return 'as asked'
  }
  if (shelf === 'device' && write('tab', insteadKey(key), text)) return 'until the tab closes'
  inMemory.set(place(shelf, key), text)
  return 'until the page is left'
}

/** Keeps what a person chose or told. They are told, once a visit, where it stays for less long than they would think. */
export function keepText(shelf: Shelf, key: string, text: string) {
  const stays = keepQuietly(shelf, key, text)
  if (stays !== 'as asked') tell(stays)
}

/** Lets go of what is kept under a key. */
export function forgetText(shelf: Shelf, key: string) {
  inMemory.delete(place(shelf, key))
  if (shelf === 'device') remove('tab', insteadKey(key))
  if (!remove(shelf, key)) inMemory.set(place(shelf, key), null)
}

/** Takes everything of ours from both storages and from memory, but what stands under the keys to spare. False where the browser does not let us. */
export function forgetAllBut(spared: readonly string[]): boolean {
  inMemory.clear()
  return tried(() => {
    for (const storage of [localStorage, sessionStorage]) {
      const ours = Object.keys(storage).filter((key) => key.startsWith(OURS))
      for (const key of ours)
        if (!spared.some((one) => key === one || key === insteadKey(one))) storage.removeItem(key)
    }
  })
}

/**
 * Hears of what another tab changed, by its key, and of a page that the browser kept whole and shows again, as null: anything may have changed meanwhile. What stood
 * in memory was said to last until that page was left, and is let go of. Gives what ends it.
 */
export function watchDevice(heard: (key: string | null) => void): () => void {
  const changedElsewhere = ({ key }: StorageEvent) => heard(key)
  const shownAgain = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    inMemory.clear()
    heard(null)
  }
  window.addEventListener('storage', changedElsewhere)
  window.addEventListener('pageshow', shownAgain)
  return () => {
    window.removeEventListener('storage', changedElsewhere)
    window.removeEventListener('pageshow', shownAgain)
  }
}

/** In this tab's storage: what was said of it already. */
const SAID_KEY = `${OURS}said`

let saidHere: Stays | null = null

/** Where even the words for it cannot be loaded, it is left unsaid. */
function tell(stays: ShorterStay) {
  if (saidHere === stays || read('tab', SAID_KEY) === stays) return
  saidHere = stays
  write('tab', SAID_KEY, stays)
  import('./not-kept-notice.ts').then(
    ({ showNotKept }) => showNotKept(stays),
    () => null,
  )
}
