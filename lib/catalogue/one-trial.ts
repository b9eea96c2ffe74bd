import { LRUCache } from 'lru-cache'
import { parseStudy } from '../ctgov/study.ts'
import { fromStudy } from '../trials/from-study.ts'
import { readTopics } from '../trials/read-topics.ts'
import type { Budget } from './budget.ts'
import type { Catalogue, OneTrial } from './catalogue.ts'
import { placed } from './placed.ts'

const HOUR = 3_600_000
/** How long an answer holds, in milliseconds. "Unknown" is kept too, so that a wrong number shared widely costs one call. */
const KEEP = {
  found: HOUR,
  alias: HOUR,
  unknown: HOUR,
  unreadable: HOUR,
  unreachable: 30_000,
  busy: 0,
} as const

export type OneTrialOptions = {
  readonly catalogue: () => Promise<Catalogue>
  /** One record from the registry, or null where it has none of that number. Throws an error whose message a person can read. */
  readonly fetchStudy: (nctId: string) => Promise<unknown>
  readonly mayCall: Budget
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Makes the function that opens one trial by its number: from the catalogue, else by one call to the registry, which is kept. */
export function createTrialOpener({ catalogue, fetchStudy, mayCall, now }: OneTrialOptions) {
  const kept = new LRUCache<string, OneTrial>({ max: 500, ttlResolution: 0, perf: { now } })
  const underWay = new Map<string, Promise<OneTrial>>()

  async function ask(nctId: string): Promise<OneTrial> {
    if (!mayCall()) return { kind: 'busy' }
    try {
      return answer(nctId, await fetchStudy(nctId), new Date(now()).toISOString())
    } catch (error) {
      return {
        kind: 'unreachable',
        sentence: error instanceof Error ? error.message : String(error),
      }
    }
  }

  async function askOnce(nctId: string): Promise<OneTrial> {
    const running = underWay.get(nctId) ?? ask(nctId)
    underWay.set(nctId, running)
    try {
      const one = await running
      if (KEEP[one.kind] > 0) kept.set(nctId, one, { ttl: KEEP[one.kind] })
      return one
    } finally {
      underWay.delete(nctId)
    }
  }

  return async (nctId: string): Promise<OneTrial> =>
    inCatalogue(await catalogue(), nctId) ?? kept.get(nctId) ?? (await askOnce(nctId))
}

/** What a catalogue has of a number, or null where the registry must be asked. */
function inCatalogue(catalogue: Catalogue, nctId: string): OneTrial | null {
  const { source, readAt, trouble } = catalogue
  const all = [...catalogue.entries, ...catalogue.leftOut]
  const entry = all.find(({ trial }) => trial.nctId === nctId)
  if (entry) return { kind: 'found', entry, freshness: { source, readAt, trouble } }
  const present = all.find(({ trial }) => trial.aliases.includes(nctId))
  if (present) return { kind: 'alias', nctId: present.trial.nctId }
  const unread = catalogue.setAside.find((one) => one.nctId === nctId)
  return unread ? { kind: 'unreadable', reason: unread.reason } : null
}

function answer(nctId: string, raw: unknown, readAt: string): OneTrial {
  if (raw === null) return { kind: 'unknown' }
  const parsed = parseStudy(raw)
  if (!parsed.ok) return { kind: 'unreadable', reason: parsed.setAside.reason }
  const trial = placed(fromStudy(parsed.study, null, parsed.unreadFields))
  if (trial.nctId !== nctId) return { kind: 'alias', nctId: trial.nctId }
  return {
    kind: 'found',
    entry: { trial, reading: readTopics(trial) },
    freshness: { source: 'live', readAt, trouble: null },
  }
}
