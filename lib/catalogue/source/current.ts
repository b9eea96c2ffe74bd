import { join } from 'node:path'
import manifest from '../../../package.json' with { type: 'json' }
import { log } from '../../log/log.ts'
import { processMetrics } from '../../metrics/metrics.ts'
import { createPace } from '../../registry-client/call/pace.ts'
import { createClient, PUBLIC_API } from '../../registry-client/client.ts'
import type { Catalogue, OneTrial } from '../catalogue.ts'
import type { History } from '../changes/change.ts'
import { type BudgetLimits, countedBudget } from './engine/budget.ts'
import {
  type CatalogueSource,
  createCatalogueSource,
  FOLLOW_EVERY,
} from './engine/catalogue-source.ts'
import type { SourceStatus } from './engine/source-status.ts'
import { offlineCopy } from './offline-copy.ts'
import { readRegistry } from './read-registry.ts'
import { createTrialOpener } from './single/one-trial.ts'
import { createSharing } from './stores/sharing.ts'

type Process = {
  readonly catalogueSource: CatalogueSource
  readonly openTrial: (nctId: string, client: string) => Promise<OneTrial>
}

declare global {
  // The server loads this file once for its start and once for its pages; both must serve the same catalogue.
  var gutcheckCatalogue: Process | undefined
}

/** Single records that strangers may make us fetch: together ten at once, then one every six seconds; each of them six, then three a minute. */
const SINGLE_CALLS: BudgetLimits = {
  all: { burst: 10, everyMs: 6_000 },
  each: { burst: 6, everyMs: 20_000 },
}

/** The registry's robots.txt asks for a second between two calls. */
const GAP_MS = 1_000

/** The one way in which this part tells whoever runs the app what happened. */
const warn = (sentence: string) => log({ event: 'notice', sentence })

function start(): Process {
  const elapsed = () => performance.now()
  const metrics = processMetrics()
  const { store, turn, budget, answers } = createSharing({
    folder: process.env.DATA_DIR || join(process.cwd(), '.data'),
    redisUrl: process.env.REDIS_URL,
    limits: SINGLE_CALLS,
    warn,
    now: Date.now,
    elapsed,
  })
  const client = createClient({
    url: process.env.CTGOV_API_URL || PUBLIC_API,
    userAgent: process.env.CTGOV_USER_AGENT,
    pace: createPace(GAP_MS, elapsed, turn),
    onNotice: warn,
    onOutcome: metrics.recordRegistryCall,
  })
  const catalogueSource = createCatalogueSource({
    registry: {
      version: () => client.version(),
      readAll: (version) => readRegistry(client, version, manifest.version),
    },
    store,
    offline: offlineCopy,
    version: manifest.version,
    now: Date.now,
    elapsed,
    warn,
  })
  const openTrial = createTrialOpener({
    catalogue: catalogueSource.catalogue,
    fetchStudy: async (nctId) => (await client.fetchStudy(nctId))?.study ?? null,
    budget: countedBudget(budget, metrics.recordRefusal),
    answers,
    now: Date.now,
    elapsed,
  })
  setInterval(() => void catalogueSource.follow(), FOLLOW_EVERY).unref()
  return { catalogueSource, openTrial }
}

function current(): Process {
  globalThis.gutcheckCatalogue ??= start()
  return globalThis.gutcheckCatalogue
}

/** The catalogue that this process serves now. Never waits for the registry. */
export function currentCatalogue(): Promise<Catalogue> {
  return current().catalogueSource.catalogue()
}

/** What was noticed to change in the registry while this site read it. */
export function currentHistory(): Promise<History> {
  return current().catalogueSource.history()
}

/** How the copy stands, for whoever runs the app. Never waits. */
export function currentStatus(): SourceStatus {
  return current().catalogueSource.status()
}

/**
 * One trial by its number: from the catalogue, else from the registry, within a budget of calls in which `client`, the address of whoever asks, has a share. Waits at
 * most two and a half seconds.
 */
export function openTrial(nctId: string, client: string): Promise<OneTrial> {
  return current().openTrial(nctId, client)
}

/** Starts reading the registry before the first reader comes. */
export function warmUp(): void {
  void current().catalogueSource.catalogue()
}
