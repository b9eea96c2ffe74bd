/** The worker that keeps the pages; made by the build, so that a development server has none. */
export const WORKER_FILE = '/offline-worker.js'

/** A cache for each version of the app: its pages name its files, and both go together. */
export const CACHE_PREFIX = 'gutcheck-kept-'

/** Written into a cache when all of it is there. No page has this address. */
export const RECORD = '/kept-on-this-device'

/** What a device keeps. `at` is an ISO time, `bytes` what it takes as it lies there. */
export type KeptRecord = {
  readonly at: string
  /** The numbers of the trials whose pages are kept. */
  readonly trials: readonly string[]
  readonly pages: number
  readonly bytes: number
}

export const writeRecord = (cache: Cache, record: KeptRecord) =>
  cache.put(RECORD, new Response(JSON.stringify(record)))

/** What a cache holds, or null where it is not whole. */
export async function readRecord(name: string): Promise<KeptRecord | null> {
  if (!(await caches.has(name))) return null
  const found = await caches.match(RECORD, { cacheName: name })
  const value: unknown = found && (await found.json())
  return isRecord(value) ? value : null
}

/** The names of our caches: one for each version that is here. */
export async function keptCaches(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX))
}

function isRecord(value: unknown): value is KeptRecord {
  if (typeof value !== 'object' || value === null) return false
  if (!('at' in value && 'trials' in value && 'pages' in value && 'bytes' in value)) return false
  return (
    typeof value.at === 'string' &&
    Array.isArray(value.trials) &&
    typeof value.pages === 'number' &&
    typeof value.bytes === 'number'
  )
}
