import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createCatalogueSource } from '#lib/catalogue/source/engine/catalogue-source'
import { offlineCopy } from '#lib/catalogue/source/offline-copy'
import { readRegistry } from '#lib/catalogue/source/read-registry'
import { createFileStore } from '#lib/catalogue/source/stores/file-store'
import { createFolderStore } from '#lib/catalogue/source/stores/folder-store'
import { createClient } from '#lib/registry-client/client'
import { type LoopDelay, loopDelayOf } from './loop-delay.ts'

/** What this program prints, as JSON. */
export type WholeRead = {
  readonly idle: LoopDelay
  readonly reading: LoopDelay
  /** The most memory that the process ever had, in bytes. */
  readonly peakBytes: number
}

/**
 * Run by the bench in a process of its own: waits, then reads the registry at CTGOV_API_URL, builds the catalogue and saves the copy, all as the app does it but
 * without a pause between calls, so that the loop is never idle for long. Throws where that does not end in live data.
 */

const IDLE_MS = 2_000
const VERSION = 'bench'
const KIB = 1024

const folder = await mkdtemp(join(tmpdir(), 'gutcheck-bench-'))
const warn = (sentence: string) => console.error(sentence)
const client = createClient({ url: process.env['CTGOV_API_URL'] ?? '', gapMs: 0 })
const catalogueSource = createCatalogueSource({
  registry: {
    version: () => client.version(),
    readAll: (version) => readRegistry(client, version, VERSION),
  },
  store: createFolderStore({
    folder,
    files: createFileStore({ folder, warn, now: Date.now }),
    warn,
  }),
  offline: offlineCopy,
  version: VERSION,
  now: Date.now,
  elapsed: () => performance.now(),
  warn,
})
try {
  const idle = await loopDelayOf(() => pause(IDLE_MS))
  const reading = await loopDelayOf(catalogueSource.refresh)
  const { source, trouble } = await catalogueSource.catalogue()
  if (source !== 'live') throw new Error(`The read ended with ${source} data. ${trouble ?? ''}`)
  const read: WholeRead = { idle, reading, peakBytes: process.resourceUsage().maxRSS * KIB }
  console.log(JSON.stringify(read))
} finally {
  await rm(folder, { recursive: true, force: true })
}
