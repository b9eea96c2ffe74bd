import { z } from 'zod'
import { readAnswer } from './answer/answer.ts'
import { askInParts } from './answer/ask-in-parts.ts'
import { createPageSize } from './answer/page-size.ts'
import {
  type Cost,
  type Page,
  readPages,
  type StudyPages,
  type Taken,
} from './answer/read-pages.ts'
import { type Call, type CallOptions, createCall } from './call/call.ts'
import { RegistryError } from './call/error.ts'
import {
  conditionParams,
  LARGEST_PAGE,
  MOST_NUMBERS,
  numbersParams,
  STUDY_FIELDS,
} from './query.ts'
import { nctIdOf } from './study/study.ts'

/** The public registry. */
export const PUBLIC_API = 'https://clinicaltrials.gov/api/v2'

/** Below this, a page that is still too slow or too large is given up. */
const SMALLEST_PAGE = 100
/** The registry sends a thousand at most, whatever was asked for. What is empty takes three bytes on the way and many times that in memory. */
const MOST_ON_A_PAGE = 5_000
/** How long a whole read may wait when the registry asks for quiet, in milliseconds. A reader's own call does not wait. */
const READ_PATIENCE_MS = 120_000

export type ClientOptions = CallOptions & {
  /** Where the API is; default the public one. */
  readonly url?: string
  /** How long a small call may take, from its start to the last byte; default 10 s. */
  readonly timeoutMs?: number
  /** How long a page of studies may take; default 30 s. */
  readonly pageTimeoutMs?: number
  /** The most one answer may hold once unpacked; default 40 MB. */
  readonly maxBytes?: number
  /** The most pages of one search; default 60. */
  readonly maxPages?: number
  /** The most studies of one search; default 15,000, four times what there is on MS. */
  readonly mostStudies?: number
}

/** `dataTimestamp` changes when the registry's data does; null where the registry does not say. */
export type Version = { readonly apiVersion: string; readonly dataTimestamp: string | null }

/** One study, raw. After an alias it holds its present number, not the one that was asked for. */
export type RawStudy = { readonly study: unknown } & Cost

/** Every method throws RegistryError and nothing else, `stopped` if the signal is aborted. */
export type Client = {
  version(signal?: AbortSignal): Promise<Version & Cost>
  /** All studies of a condition, as `make` makes them of the fields that the topic rules read. Raw studies are let go of one by one. */
  searchCondition<Made>(
    condition: string,
    make: (study: unknown) => Made,
    signal?: AbortSignal,
  ): Promise<StudyPages<Made>>
  /** Whole studies by their numbers, raw, however many. Those that the registry does not have are missing. */
  fetchStudies(
    nctIds: readonly string[],
    signal?: AbortSignal,
  ): Promise<{ readonly studies: readonly unknown[]; readonly costs: readonly Cost[] }>
  /** One study by its number, or null where the registry says that it has none of that number. */
  fetchStudy(nctId: string, signal?: AbortSignal): Promise<RawStudy | null>
}

const versionSchema = z.object({ apiVersion: z.string(), dataTimestamp: z.string().nullish() })

/**
 * The only way to the registry. Calls of one client wait for each other, so that together they keep the pace that the registry asks
 * for: make one client a process. Throws RegistryError `bad-address` for an address that is not http(s) or holds a password.
 */
export function createClient(options: ClientOptions = {}): Client {
  const base = apiBase(options.url ?? PUBLIC_API)
  const { timeoutMs = 10_000, pageTimeoutMs = 30_000, maxBytes = 40_000_000 } = options
  const limits = { maxPages: options.maxPages ?? 60, mostStudies: options.mostStudies ?? 15_000 }
  const call = createCall(options)
  const getPage = createGetPage(call, { base, timeoutMs: pageTimeoutMs, maxBytes })
  const studiesAPage = createPageSize(LARGEST_PAGE, SMALLEST_PAGE)
  const numbersACall = createPageSize(MOST_NUMBERS, 1)

  async function get(path: string, patienceMs: number, signal: AbortSignal | undefined) {
    const { result, ms, tries } = await call({
      url: new URL(`${base}${path}`),
      timeoutMs,
      patienceMs,
      signal,
      read: (response) => readAnswer(response, maxBytes),
    })
    return { data: result.data, cost: { bytes: result.bytes, ms, tries } }
  }

  return {
    async version(signal) {
      const { data, cost } = await get('/version', READ_PATIENCE_MS, signal)
      const { apiVersion, dataTimestamp = null } = parsed(versionSchema, data)
      return { apiVersion, dataTimestamp, ...cost }
    },

    searchCondition(condition, make, signal) {
      const page = (token: string | null, size: number) =>
        getPage(conditionParams(condition, size), token, make, signal)
      return readPages(page, studiesAPage, limits)
    },

    async fetchStudies(nctIds, signal) {
      const parts = await askInParts(nctIds, numbersACall, (part) => {
        const page = (token: string | null, size: number) =>
          getPage(numbersParams(part, size), token, (study) => study, signal)
        return readPages(page, createPageSize(MOST_NUMBERS, MOST_NUMBERS), limits)
      })
      return {
        studies: parts.flatMap(({ studies }) => studies.map(({ made }) => made)),
        costs: parts.flatMap(({ costs }) => costs),
      }
    },

    async fetchStudy(nctId, signal) {
      if (!/^NCT\d{8}$/.test(nctId)) throw new RegistryError('bad-request', 'not a trial number')
      const fields = encodeURIComponent(STUDY_FIELDS.join(','))
      try {
        const { data, cost } = await get(`/studies/${nctId}?fields=${fields}`, 0, signal)
        return { study: data, ...cost }
      } catch (error) {
        if (saysUnknown(error, nctId)) return null
        throw error
      }
    },
  }
}

/** The API's address without a slash at the end. Throws RegistryError `bad-address` for one that is not http(s) or holds a password. */
export function apiBase(address: string): string {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new RegistryError('bad-address')
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

const pageSchema = z.object({
  studies: z.array(z.unknown()),
  nextPageToken: z.string().min(1).nullish(),
  totalCount: z.number().int().nonnegative().nullish(),
})

type PageLimits = { readonly base: string; readonly timeoutMs: number; readonly maxBytes: number }

function createGetPage(call: Call, { base, timeoutMs, maxBytes }: PageLimits) {
  return async <Made>(
    params: URLSearchParams,
    token: string | null,
    make: (study: unknown) => Made,
    signal: AbortSignal | undefined,
  ): Promise<Page<Made>> => {
    params.set('countTotal', String(token === null))
    if (token !== null) params.set('pageToken', token)
    const { result, ms, tries } = await call({
      url: new URL(`${base}/studies?${params}`),
      timeoutMs,
      patienceMs: READ_PATIENCE_MS,
      giveUpOn: ['timeout'],
      signal,
      async read(response) {
        const studies: Taken<Made>[] = []
        const { data, bytes } = await readAnswer(response, maxBytes, (study) => {
          if (studies.length === MOST_ON_A_PAGE)
            throw new RegistryError('too-large', `over ${MOST_ON_A_PAGE} studies on a page`)
          studies.push({ nctId: nctIdOf(study), made: make(study) })
        })
        return { studies, ...pageOf(data), bytes }
      },
    })
    const { studies, nextPageToken, totalCount, bytes } = result
    const cost = { bytes, ms, tries }
    return { studies, nextPageToken: nextPageToken ?? null, totalCount: totalCount ?? null, cost }
  }
}

/** What a page tells beside its studies, whose places in the list are empty by now. */
function pageOf(data: unknown) {
  const { nextPageToken, totalCount } = parsed(pageSchema, data)
  return { nextPageToken, totalCount }
}

/** The data in the form that we know. Throws RegistryError `changed` for any other. */
function parsed<Schema extends z.ZodType>(schema: Schema, data: unknown): z.infer<Schema> {
  const read = schema.safeParse(data)
  if (!read.success) throw new RegistryError('changed', z.prettifyError(read.error))
  return read.data
}

/**
 * Whether a failure is the registry's own word that it has no such study: 404 as text, naming the number. Any other 404 comes from something in
 * between, or from an address that is not the API, and tells nothing about the study.
 */
function saysUnknown(error: unknown, nctId: string): boolean {
  return (
    error instanceof RegistryError &&
    error.kind === 'not-found' &&
    new RegExp(`^status 404: NCT number ${nctId} not found`, 'i').test(error.detail ?? '')
  )
}
