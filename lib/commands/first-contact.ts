import manifest from '../../package.json' with { type: 'json' }
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type SinceBundled, sinceBundled } from '../catalogue/changes/since-bundled.ts'
import { buildCatalogue } from '../catalogue/source/build.ts'
import type { Copy } from '../catalogue/source/copy.ts'
import { countedRead } from '../catalogue/source/counted-read.ts'
import { complaint } from '../catalogue/source/engine/complaint.ts'
import { lossBetween } from '../catalogue/source/loss.ts'
import { offlineCopy } from '../catalogue/source/offline-copy.ts'
import { createCall } from '../registry-client/call/call.ts'
import { RegistryError } from '../registry-client/call/error.ts'
import { createPace, type Pace } from '../registry-client/call/pace.ts'
import { apiBase, createClient, type Version } from '../registry-client/client.ts'
import { workingSetting } from '../registry-client/doctor/agent-setting.ts'
import { type Conclusion, conclude, type Doubt } from '../registry-client/doctor/conclude.ts'
import { type Check, examine, type Shown } from '../registry-client/doctor/doctor.ts'
import { EXPECTATIONS } from '../registry-client/doctor/expectations.ts'
import { fieldSurprises } from '../registry-client/doctor/field-surprises.ts'
import {
  type Agent,
  agentsToTry,
  failureIn,
  type Probe,
  probeAll,
} from '../registry-client/doctor/probe.ts'
import { nctIdOf } from '../registry-client/study/study.ts'

export type ContactOptions = {
  /** Where the API is. */
  readonly url: string
  /** What CTGOV_USER_AGENT is set to; empty where it is not set. */
  readonly setting: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** The least time between two calls, in milliseconds; default 1 s, as the app. */
  readonly gapMs?: number
  /** How long a small call may take, in milliseconds; default 10 s, as the app. */
  readonly timeoutMs?: number
  /** Told of what came of each question, before the whole read begins. */
  readonly onProbed?: (agents: readonly Agent[], probes: readonly Probe[]) => void
}

/** What a whole read showed, and how our own copy compares with it. */
export type Reading = {
  /** What CTGOV_USER_AGENT was taken to be for it. */
  readonly setting: string
  readonly version: Version
  readonly ms: number
  /** How many calls it took, tries that failed included. */
  readonly calls: number
  readonly shown: Shown
  readonly doubtful: number
  readonly leftOut: number
  readonly checks: readonly Check[]
  /** The day of the bundled copy (ISO), how many trials it has, and what became of them. */
  readonly bundled: SinceBundled & { readonly recordedOn: string; readonly trials: number }
  readonly doubt: Doubt | null
}

/** All that came of a first contact. `reading` is null where the registry could not be read. */
export type Contact = {
  readonly agents: readonly Agent[]
  readonly probes: readonly Probe[]
  readonly reading: Reading | null
  readonly conclusion: Conclusion
}

/**
 * Meets the registry as on the first day: asks a few questions under each name, then reads everything as the app does, under the name that is
 * answered. Whatever fails ends up in the conclusion: throws no RegistryError.
 */
export async function firstContact(options: ContactOptions): Promise<Contact> {
  const { setting, gapMs = 1_000 } = options
  const agents = agentsToTry(setting)
  const pace = createPace(gapMs, () => performance.now())
  let probes: readonly Probe[] = []
  let reading: Reading | null = null
  let failure: RegistryError | null = null
  try {
    probes = await probesOf(agents, options, pace)
    options.onProbed?.(agents, probes)
    const way = workingSetting(setting, probes) ?? (mayPass(probes) ? setting : null)
    if (way === null) failure = failureIn(probes)
    else reading = await readAs(way, options, pace)
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error
    failure = error
  }
  const differing = reading?.checks.filter(({ ok }) => !ok).length ?? 0
  const seen = { probes, setting, failure, doubt: reading?.doubt ?? null, differing }
  return { agents, probes, reading, conclusion: conclude(seen) }
}

function probesOf(
  agents: readonly Agent[],
  { url, timeoutMs = 10_000 }: ContactOptions,
  pace: Pace,
): Promise<readonly Probe[]> {
  return probeAll(agents, {
    base: apiBase(url),
    callAs: (userAgent) => createCall({ userAgent, pace }),
    numbers: offlineCopy().studies.flatMap((raw) => nctIdOf(raw) ?? []),
    timeoutMs,
  })
}

/** Whether a moment later it may work: the app asks again after such failures. */
function mayPass(probes: readonly Probe[]): boolean {
  return probes.some(
    ({ outcome }) =>
      outcome.kind === 'failed' &&
      (outcome.error.kind === 'busy' || outcome.error.kind === 'broken'),
  )
}

async function readAs(
  setting: string,
  { url, now, timeoutMs }: ContactOptions,
  pace: Pace,
): Promise<Reading> {
  const client = createClient({
    url,
    userAgent: setting,
    pace,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  })
  const started = performance.now()
  const version = await client.version()
  const { read, found, costs } = await countedRead(client, version, manifest.version)
  const ms = performance.now() - started
  const copy: Copy = { ...read, readAt: new Date(now()).toISOString() }
  const catalogue = await catalogueOf(copy, 'live')
  const ours = offlineCopy()
  const bundled = await catalogueOf(ours, 'offline')
  const shown: Shown = {
    apiVersion: version.apiVersion,
    found,
    costs,
    studies: catalogue.entries.length + catalogue.leftOut.length + catalogue.setAside.length,
    onTopic: catalogue.entries.length,
    setAside: catalogue.setAside,
    unreadFields: catalogue.unreadFields,
    unknownValues: catalogue.unknownValues,
    fields: fieldSurprises(copy.studies, EXPECTATIONS),
  }
  return {
    setting,
    version,
    ms,
    calls: [version, ...costs].reduce((sum, { tries }) => sum + tries, 0),
    shown,
    doubtful: catalogue.doubtful.length,
    leftOut: catalogue.leftOut.length,
    checks: examine(shown, EXPECTATIONS),
    bundled: {
      ...sinceBundled(bundled, catalogue),
      recordedOn: ours.readAt,
      trials: bundled.entries.length,
    },
    doubt: doubtOf({ copy: ours, catalogue: bundled }, { copy, catalogue }),
  }
}

/** What the app would hold against this read, if it had nothing but the bundled copy. */
function doubtOf(...[ours, read]: Parameters<typeof lossBetween>): Doubt | null {
  const nonsense = complaint(read.catalogue)
  if (nonsense !== null) return { kind: 'nonsense', why: nonsense }
  const loss = lossBetween(ours, read)
  return loss === null ? null : { kind: 'loss', why: loss }
}

function catalogueOf(copy: Copy, source: 'live' | 'offline'): Promise<Catalogue> {
  return buildCatalogue(copy, { source, readAt: copy.readAt, trouble: null, heldBack: null })
}
