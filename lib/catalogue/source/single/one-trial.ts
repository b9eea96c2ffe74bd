import { setTimeout as sleep } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { parseStudy } from '../../../registry-client/study/study.ts'
import { fromStudy } from '../../../trials/record/from-study.ts'
import { readTopics } from '../../../trials/topics/read-topics.ts'
import type { Catalogue, OneTrial } from '../../catalogue.ts'
import type { LeftOutStudy } from '../copy.ts'
import type { Budget } from '../engine/budget.ts'
import { withTownPoints } from '../located-sites.ts'
import { NO_SHARED_ANSWERS, type SharedAnswers } from './shared-answers.ts'

const HOUR = 3_600_000
/** How long an answer holds, in milliseconds. "Unknown" is kept too, so that a wrong number shared widely costs one call. */
const KEEP = {
  found: HOUR,
  alias: HOUR,
  unknown: HOUR,
  unreadable: HOUR,
  unreachable: 30_000,
  busy: 0,
  coming: 0,
} as const
/** How long a reader waits for a record that is not in our copy, in milliseconds: with it, a page begins within 4 seconds. */
const PATIENCE_MS = 2_500

export type OneTrialOptions = {
  readonly catalogue: () => Promise<Catalogue>
  /** One record from the registry, or null where it has none of that number. Throws an error whose message a person can read. */
  readonly fetchStudy: (nctId: string) => Promise<unknown>
  readonly budget: Budget
  /** What other instances were answered; by default there are none. */
  readonly answers?: SharedAnswers
  /** Milliseconds since 1970, for what is told to people. */
  readonly now: () => number
  /** Milliseconds on a clock that never jumps. */
  readonly elapsed: () => number
  /** How long to wait before a record is `coming`, in milliseconds; default 2,500. */
  readonly patienceMs?: number
}

type LeftOut = LeftOutStudy | null

/** A look at the registry that has not ended, and on whose behalf. */
type Running = { readonly client: string; readonly one: Promise<OneTrial> }

/**
 * Makes the function that opens one trial by its number: from the catalogue, else by one call to the registry, whose answer is kept. `client` is the address of whoever asks, which
 * has a share of the calls. What has not come in time is `coming`: the call goes on, and its answer is there for who asks again.
 */
export function createTrialOpener(options: OneTrialOptions) {
  const { catalogue, fetchStudy, budget, now, patienceMs = PATIENCE_MS } = options
  const { answers = NO_SHARED_ANSWERS } = options
  const perf = { now: options.elapsed }
  const kept = new LRUCache<string, OneTrial>({ max: 500, ttlResolution: 0, perf })
  const underWay = new Map<string, Running>()

  async function ask(nctId: string, leftOut: LeftOut, client: string): Promise<OneTrial> {
    const shared = await answers.get(nctId)
    if (shared) return answer(nctId, shared.raw, shared.readAt)
    const waitMs = await budget(client)
    if (waitMs > 0) return { kind: 'busy', retryAfter: Math.ceil(waitMs / 1_000), leftOut }
    try {
      const raw = await fetchStudy(nctId)
      const readAt = new Date(now()).toISOString()
      answers.set(nctId, { raw, readAt })
      return answer(nctId, raw, readAt)
    } catch (error) {
      return {
        kind: 'unreachable',
        sentence: error instanceof Error ? error.message : String(error),
        leftOut,
      }
    }
  }

  async function askOnce(nctId: string, leftOut: LeftOut, client: string): Promise<OneTrial> {
    const running = underWay.get(nctId)
    if (running !== undefined) {
      const one = await running.one
      // That the share of another client is spent says nothing of this one's.
      return one.kind === 'busy' && running.client !== client
        ? askOnce(nctId, leftOut, client)
        : one
    }
    const started = { client, one: ask(nctId, leftOut, client) }
    underWay.set(nctId, started)
    try {
      const one = await started.one
      if (KEEP[one.kind] > 0) kept.set(nctId, one, { ttl: KEEP[one.kind] })
      return one
    } finally {
      underWay.delete(nctId)
    }
  }

  return async (nctId: string, client: string): Promise<OneTrial> => {
    const all = await catalogue()
    const here = inCatalogue(all, nctId) ?? kept.get(nctId)
    if (here) return here
    const leftOut = all.leftOut.find((study) => study.nctId === nctId) ?? null
    const answered = new AbortController()
    const { signal } = answered
    const late = sleep(patienceMs, { kind: 'coming' as const, leftOut }, { signal })
    try {
      return await Promise.race([askOnce(nctId, leftOut, client), late])
    } finally {
      answered.abort()
    }
  }
}

/** What a catalogue has of a number, or null where the registry must be asked. */
function inCatalogue(catalogue: Catalogue, nctId: string): OneTrial | null {
  const { source, readAt, trouble, heldBack } = catalogue
  const all = [...catalogue.entries, ...catalogue.doubtful]
  const entry = all.find(({ trial }) => trial.nctId === nctId)
  if (entry) return { kind: 'found', entry, freshness: { source, readAt, trouble, heldBack } }
  const present = all.find(({ trial }) => trial.aliases.includes(nctId))
  if (present) return { kind: 'alias', nctId: present.trial.nctId }
  const unread = catalogue.setAside.find((one) => one.nctId === nctId)
  return unread ? { kind: 'unreadable', reason: unread.reason } : null
}

function answer(nctId: string, raw: unknown, readAt: string): OneTrial {
  if (raw === null) return { kind: 'unknown' }
  const parsed = parseStudy(raw)
  if (!parsed.ok) return { kind: 'unreadable', reason: parsed.setAside.reason }
  const trial = withTownPoints(fromStudy(parsed.study, null, parsed.unreadFields))
  if (trial.nctId !== nctId) return { kind: 'alias', nctId: trial.nctId }
  return {
    kind: 'found',
    entry: { trial, reading: readTopics(trial) },
    freshness: { source: 'live', readAt, trouble: null, heldBack: null },
  }
}
