import { join } from 'node:path'
import manifest from '../../../package.json' with { type: 'json' }
import { log } from '../../log/log.ts'
import { processMetrics } from '../../metrics/metrics.ts'
import { createPace } from '../../registry-client/call/pace.ts'
import { createClient, PUBLIC_API } from '../../registry-client/client.ts'
import type { Process } from './current.ts'
import { type BudgetLimits, countedBudget } from './engine/budget.ts'
import { createCatalogueSource, FOLLOW_EVERY } from './engine/catalogue-source.ts'
import { offlineCopy } from './offline-copy.ts'
import { readRegistry } from './read-registry.ts'
import { createTrialOpener } from './single/one-trial.ts'
import { createSharing } from './stores/sharing.ts'

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

/**
 * Starts what this process serves, once, and reads the registry before the first reader comes. Only the start of the server knows this file: all that reads records
 * is loaded once then, and not again with every page.
 */
export function startCatalogue(): void {
  globalThis.gutcheckCatalogue ??= start()
  void globalThis.gutcheckCatalogue.catalogueSource.catalogue()
}
