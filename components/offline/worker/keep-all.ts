import { KEPT_DATA, KEPT_FACTS, KEPT_PAGES, listedNumbers, trialPage } from '../kept-paths.ts'
import { type KeptRecord, RECORD, writeRecord } from '../kept-record.ts'
import type { NotKept } from '../worker-words.ts'
import { isOfThisBuild } from './own-build.ts'

/** A page that has not come by then does not come. */
const PATIENCE_MS = 30_000

/** Why everything could not be kept, to be told to the person. */
export class NotAllKept extends Error {
  readonly why: NotKept
  constructor(why: NotKept) {
    super(`Not all could be kept: ${why}.`)
    this.why = why
  }
}

type Keeping = {
  readonly cacheName: string
  /** The files of this version. */
  readonly files: readonly string[]
  readonly tell: (done: number, of: number) => Promise<void>
}

/**
 * Fetches the files of this version, the pages that every device keeps and the page of every listed trial, one after another, and says last that all is
 * there. The same for everyone, whatever they saved. Throws `NotAllKept`, and keeps what is there already.
 */
export async function keepAll({ cacheName, files, tell }: Keeping): Promise<KeptRecord> {
  const facts = await fetched(KEPT_FACTS)
  const trials = listedNumbers(await facts.json())
  const paths = [...KEPT_DATA, ...files, ...KEPT_PAGES, ...trials.map(trialPage)]
  const cache = await caches.open(cacheName)
  let bytes = 0
  for (const [done, path] of paths.entries()) {
    await tell(done, paths.length)
    const answer = await fetched(path)
    const body = await answer.clone().arrayBuffer()
    const isFile = files.includes(path)
    if (!(isFile || isOfThisBuild(new TextDecoder().decode(body), files)))
      throw new NotAllKept('other version')
    await cache.put(path, answer).catch(() => {
      throw new NotAllKept('no room')
    })
    bytes += body.byteLength
  }
  const record = {
    at: new Date().toISOString(),
    trials,
    pages: KEPT_PAGES.length + trials.length,
    bytes,
  }
  await forgetOthers(cache, paths)
  await writeRecord(cache, record)
  return record
}

/** Lets go of trials that are not listed any more. */
async function forgetOthers(cache: Cache, paths: readonly string[]) {
  for (const request of await cache.keys())
    if (![...paths, RECORD].includes(new URL(request.url).pathname)) await cache.delete(request)
}

/** A file of this version that the server does not know any more says that a newer one runs there. */
async function fetched(path: string): Promise<Response> {
  const answer = await fetch(path, {
    cache: 'no-cache',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
  if (answer?.ok && !answer.redirected) return answer
  const isGone = answer?.status === 404 && path.startsWith('/_next/')
  throw new NotAllKept(isGone ? 'other version' : 'no network')
}
