import { readRegistry } from '#lib/catalogue/source/read-registry'
import { createFileStore } from '#lib/catalogue/source/stores/file-store'
import { createClient } from '#lib/registry-client/client'
import manifest from '../../../package.json' with { type: 'json' }
import type { Registry } from '../../stand-in/running-registry.ts'

/** Old enough to have been saved by an earlier start, young enough to be trusted, in milliseconds. */
const AGE_MS = 3_600_000

/**
 * Reads a registry in good health, as the app does, and saves what it read in a folder: what an app there knew before it was started. An app that knows
 * only the bundled trials would hold back a registry that lacks them.
 */
export async function saveCopyOf({ url }: Registry, folder: string): Promise<void> {
  const client = createClient({ url, gapMs: 0 })
  const read = await readRegistry(client, await client.version(), manifest.version)
  const readAt = new Date(Date.now() - AGE_MS).toISOString()
  const store = createFileStore({ folder, warn: console.error, now: Date.now })
  await store.save({ ...read, readAt }, null)
}
