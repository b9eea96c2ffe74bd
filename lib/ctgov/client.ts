import { z } from 'zod'
import manifest from '../../package.json' with { type: 'json' }
import { firstWords, parseJson, readText } from './answer.ts'
import { kindOfStatus, RegistryError } from './error.ts'
import { createPace } from './pace.ts'
import { apiParams, type RegistryQuery, STUDY_FIELDS } from './query.ts'
import { type Answer, type Cost, readPages, type StudyPages } from './read-pages.ts'
import { retry } from './retry.ts'

/** The public registry. */
export const PUBLIC_API = 'https://clinicaltrials.gov/api/v2'

const USER_AGENT = `GutCheckMS/${manifest.version} (finds gut trials in multiple sclerosis)`
const MAX_REDIRECTS = 3

export type ClientOptions = {
  /** Where the API is; default the public one. */
  readonly url?: string
  /** How long one call may take, from its start to the last byte; default 10 s. */
  readonly timeoutMs?: number
  /** How often one call is tried in all; default 3. */
  readonly tries?: number
  /** About how long to wait before the second try; each further one waits twice as long. Default 1 s. */
  readonly backoffMs?: number
  /** The least time between the starts of two calls; default 1 s, as the registry's robots.txt asks. */
  readonly gapMs?: number
  /** The most one answer may hold once unpacked; default 25 MB. */
  readonly maxBytes?: number
  /** The most pages of one search; default 200. */
  readonly maxPages?: number
  /** Told of each try that failed, as it happens. */
  readonly onFailure?: (error: unknown) => void
}

/** `dataTimestamp` changes when the registry's data does; null where the registry does not say. */
export type Version = { readonly apiVersion: string; readonly dataTimestamp: string | null }

/** A whole search: every study, raw, and the version of the registry that it was read from. */
export type Reading = StudyPages & Version

/** One study, raw. After an alias it holds its present number, not the one that was asked for. */
export type RawStudy = { readonly study: unknown } & Cost

/** Every method throws RegistryError and nothing else, `stopped` if the signal is aborted. */
export type Client = {
  version(signal?: AbortSignal): Promise<Version & Cost>
  /** All pages of a search. Give `version` if it was just asked, to save the call. */
  searchStudies(
    query: RegistryQuery,
    options?: { readonly version?: Version; readonly signal?: AbortSignal },
  ): Promise<Reading>
  /** One study by its number, or null where the registry has none of that number. */
  fetchStudy(nctId: string, signal?: AbortSignal): Promise<RawStudy | null>
}

const versionSchema = z.object({ apiVersion: z.string(), dataTimestamp: z.string().nullish() })

/**
 * The only way to the registry. Calls of one client wait for each other, so that together they keep the pace that the registry asks
 * for: make one client a process. A call is tried again after network errors, time-outs, 429 and 5xx, and after nothing else.
 * Throws RegistryError `bad-address` for an address that is not http(s) or holds a password.
 */
export function createClient(options: ClientOptions = {}): Client {
  const base = apiBase(options.url ?? PUBLIC_API)
  const get = createGet(options)
  const version: Client['version'] = async (signal) => {
    const { data, ...cost } = await get(new URL(`${base}/version`), signal)
    const parsed = versionSchema.safeParse(data)
    if (!parsed.success) throw new RegistryError('changed', z.prettifyError(parsed.error))
    const { apiVersion, dataTimestamp = null } = parsed.data
    return { apiVersion, dataTimestamp, ...cost }
  }
  return {
    version,
    async searchStudies(query, { version: known, signal } = {}) {
      const { apiVersion, dataTimestamp } = known ?? (await version(signal))
      const getPage = (token: string | null) => get(pageUrl(base, query, token), signal)
      return { apiVersion, dataTimestamp, ...(await readPages(getPage, options.maxPages ?? 200)) }
    },
    async fetchStudy(nctId, signal) {
      if (!/^NCT\d{8}$/.test(nctId)) throw new RegistryError('bad-request', 'not a trial number')
      const url = new URL(`${base}/studies/${nctId}`)
      url.searchParams.set('fields', STUDY_FIELDS.join(','))
      try {
        const { data, ...cost } = await get(url, signal)
        return { study: data, ...cost }
      } catch (error) {
        if (error instanceof RegistryError && error.kind === 'not-found') return null
        throw error
      }
    },
  }
}

function apiBase(address: string): string {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new RegistryError('bad-address')
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

function pageUrl(base: string, query: RegistryQuery, token: string | null): URL {
  const params = apiParams(query)
  params.set('countTotal', String(token === null))
  if (token !== null) params.set('pageToken', token)
  return new URL(`${base}/studies?${params}`)
}

type Get = (url: URL, signal: AbortSignal | undefined) => Promise<Answer>

/** A GET that keeps the pace, follows the registry's own redirects and tries again where that can help. */
function createGet(options: ClientOptions): Get {
  const { tries = 3, backoffMs = 1_000, gapMs = 1_000 } = options
  const { timeoutMs = 10_000, maxBytes = 25_000_000 } = options
  const takeTurn = createPace(gapMs, () => performance.now())

  async function attempt(
    url: URL,
    signal: AbortSignal | undefined,
  ): Promise<Omit<Answer, 'tries'>> {
    let target = url
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      await takeTurn(signal)
      const started = performance.now()
      const call = await fetchJson(target, { timeoutMs, maxBytes, signal })
      if (call.next === null) return { ...call.answer, ms: performance.now() - started }
      target = call.next
    }
    throw new RegistryError('moved', 'too many redirects')
  }

  return async (url, signal) => {
    try {
      const how = { tries, backoffMs, signal, onFailure: options.onFailure }
      const { result, tries: tried } = await retry(() => attempt(url, signal), how)
      return { ...result, tries: tried }
    } catch (error) {
      throw signal?.aborted ? new RegistryError('stopped') : error
    }
  }
}

type Limits = {
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly signal: AbortSignal | undefined
}

type Call =
  | { readonly next: URL }
  | { readonly next: null; readonly answer: { readonly data: unknown; readonly bytes: number } }

/** One call. The time-out covers the body too, so that an answer which trickles in cannot hold us. */
async function fetchJson(url: URL, { timeoutMs, maxBytes, signal }: Limits): Promise<Call> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', 'user-agent': USER_AGENT },
      redirect: 'manual',
      cache: 'no-store',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    })
    if (response.status >= 300 && response.status < 400)
      return { next: await follow(response, url) }
    if (response.status !== 200) throw await statusError(response)
    const body = await readText(response, maxBytes)
    const data = parseJson(body, response.headers.get('content-type'))
    return { next: null, answer: { data, bytes: body.bytes } }
  } catch (error) {
    if (error instanceof RegistryError) throw error
    if (timeout.aborted) throw new RegistryError('timeout', `no answer in ${timeoutMs / 1000} s`)
    throw new RegistryError('unreachable', networkCode(error))
  }
}

/** An alias leads to the study's present number. We go there only if it is on the same server, and ask for the same fields. */
async function follow(response: Response, from: URL): Promise<URL> {
  await response.body?.cancel()
  const next = URL.parse(response.headers.get('location') ?? '', from)
  if (next?.origin !== from.origin) throw new RegistryError('moved', next?.origin)
  if (next.search === '') next.search = from.search
  return next
}

async function statusError(response: Response): Promise<RegistryError> {
  const words = await firstWords(response)
  const detail = `status ${response.status}${words === '' ? '' : `: ${words}`}`
  return new RegistryError(kindOfStatus(response.status), detail)
}

/** Node's name for what went wrong, such as ECONNREFUSED; null where it gives none. */
function networkCode(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : null
  return cause instanceof Error && 'code' in cause ? String(cause.code) : null
}
