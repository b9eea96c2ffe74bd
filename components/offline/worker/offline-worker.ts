/// <reference lib="webworker" />
import { Serwist } from 'serwist'
import { CACHE_PREFIX, keptCaches, readRecord } from '../kept-record.ts'
import { asksToKeep, type WorkerWords } from '../worker-words.ts'
import { answers } from './answers.ts'
import { keepAll, NotAllKept } from './keep-all.ts'

declare const self: ServiceWorkerGlobalScope
/** Put in by the build: the files of this version, and a name for them. */
declare const BUILD: { readonly files: readonly string[]; readonly version: string }

const { files, version } = BUILD
const cacheName = `${CACHE_PREFIX}${version}`

async function tell(words: WorkerWords) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  for (const page of pages) page.postMessage(words)
}

/** Keeps everything and tells the open pages how it goes. Where it does not end well, half a set is never left behind. */
async function keep() {
  try {
    await keepAll({ cacheName, files, tell: (done, of) => tell({ type: 'keeping', done, of }) })
    await tell({ type: 'kept' })
  } catch (error) {
    if ((await readRecord(cacheName)) === null) await caches.delete(cacheName)
    await tell({ type: 'not kept', why: error instanceof NotAllKept ? error.why : 'no network' })
    throw error
  }
}

async function takeOver() {
  for (const name of await keptCaches()) if (name !== cacheName) await caches.delete(name)
  await self.clients.claim()
}

self.addEventListener('install', (event) => event.waitUntil(keep()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('message', (event) => {
  // What went wrong has been told to the page.
  if (asksToKeep(event.data)) event.waitUntil(keep().catch(() => null))
})
// A newer version waits until a page says that the reader wants it: the library listens for that.
const serwist = new Serwist({ runtimeCaching: answers({ cacheName, files }) })
self.addEventListener('fetch', serwist.handleFetch)
