import { useSyncExternalStore } from 'react'
import { listeners } from '../ui/listeners.ts'
import { forgetOffline, subscribeForgotten } from './forget-offline.ts'
import { type KeptRecord, keptCaches, readRecord, WORKER_FILE } from './kept-record.ts'
import { isWorkerWords, type NotKept, type PageWords } from './worker-words.ts'

/** What this device keeps of the app, or could. */
export type OfflineState = {
  /** Null where not all of it is there. */
  readonly record: KeptRecord | null
  /** How far the worker is; null while it is not at it. */
  readonly keeping: { readonly done: number; readonly of: number } | null
  /** A newer version is on the device too, and waits for the reader's word. */
  readonly newer: boolean
  /** A sentence for the person where something did not go well. */
  readonly trouble: string | null
}

const TROUBLE: Readonly<Record<NotKept | 'refused', string>> = {
  'no network':
    'We could not load all of it. The network stopped, or our server was too slow. What was kept before is still here.',
  'no room':
    'There is not enough room on this device, or this browser gives us none. A private window often gives none.',
  'other version':
    'A newer version of this app came while it was being kept. Load this page again, then try once more.',
  refused:
    'This browser does not let us keep pages. A private window or its settings can be the reason, or our server could not be reached.',
}

/** Why nothing can be kept here, as a sentence for the person; null where it can. A development server makes nothing that could be kept. */
export function whyNot(): string | null {
  if (process.env.NODE_ENV !== 'production') return 'This takes the built app (npm start).'
  if ('serviceWorker' in navigator && 'caches' in window) return null
  return 'This browser cannot do that here. It takes a current browser and an address that begins with “https”.'
}

const NOTHING: OfflineState = { record: null, keeping: null, newer: false, trouble: null }

let state: OfflineState = NOTHING
let registration: ServiceWorkerRegistration | undefined

function set(change: Partial<OfflineState>) {
  state = { ...state, ...change }
  readers.notify()
}

/** Looks at what is on the device now. A browser that does not let us look has kept nothing. */
const look = () => lookAt().catch(() => set({ record: null, newer: false }))

/** Where a newer version waits, the older one's pages are those that open. */
async function lookAt() {
  const found = await navigator.serviceWorker.getRegistration('/')
  if (found !== registration) {
    registration = found
    found?.addEventListener('updatefound', watchInstalling)
    watchInstalling()
  }
  const records = await Promise.all((await keptCaches()).map(readRecord))
  const whole = records
    .filter((record) => record !== null)
    .sort((one, other) => one.at.localeCompare(other.at))
  const waits = found?.waiting !== undefined && found.waiting !== null
  const record = found === undefined ? null : whole.at(waits ? 0 : -1)
  set({ record: record ?? null, newer: waits && found.active !== null })
}

function watchInstalling() {
  const worker = registration?.installing
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'redundant') set({ keeping: null })
    void look()
  })
}

function hear({ data }: MessageEvent<unknown>) {
  if (!isWorkerWords(data)) return
  // A worker that was told to go may still be at it.
  if (data.type === 'keeping' && registration === undefined) return
  if (data.type === 'keeping')
    return set({ keeping: { done: data.done, of: data.of }, trouble: null })
  set({ keeping: null, trouble: data.type === 'kept' ? null : TROUBLE[data.why] })
  void look()
}

const readers = listeners(() => {
  if (whyNot() !== null) return () => null
  const leave = subscribeForgotten(() => {
    set(NOTHING)
    void look()
  })
  navigator.serviceWorker.addEventListener('message', hear)
  void look()
  return () => {
    leave()
    navigator.serviceWorker.removeEventListener('message', hear)
  }
})

/** What this device keeps; nothing until it was looked at. */
export function useOffline(): OfflineState {
  return useSyncExternalStore(
    readers.subscribe,
    () => state,
    () => NOTHING,
  )
}

const say = (worker: ServiceWorker, words: PageWords) => worker.postMessage(words)

/** Keeps everything on this device, or all of it anew. A newer version of the app, where there is one, brings its own and then waits. */
export async function keepOffline(): Promise<void> {
  set({ keeping: { done: 0, of: 1 }, trouble: null })
  try {
    const found = await navigator.serviceWorker.register(WORKER_FILE, {
      scope: '/',
      updateViaCache: 'none',
    })
    if (found.active !== null) await found.update()
    await look()
    if (found.installing === null && found.active !== null) say(found.active, { type: 'KEEP' })
  } catch {
    set({ keeping: null, trouble: TROUBLE[registration ? 'no network' : 'refused'] })
  }
}

/** Goes over to the newer version that waits: this page loads again as soon as it has taken over. */
export function takeNewer() {
  const worker = registration?.waiting
  if (!worker) return
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  say(worker, { type: 'SKIP_WAITING' })
}

/** Takes it all from the device again. */
export async function removeOffline(): Promise<void> {
  set({ trouble: await forgetOffline() })
}
