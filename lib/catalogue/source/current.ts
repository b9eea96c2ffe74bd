import { join } from 'node:path'
import manifest from '../../../package.json' with { type: 'json' }
import { createClient, PUBLIC_API } from '../../registry-client/client.ts'
import type { Catalogue, OneTrial } from '../catalogue.ts'
import type { History } from '../changes/change.ts'
import { createBudget } from './budget.ts'
import { type CatalogueSource, createCatalogueSource } from './catalogue-source.ts'
import { createFileStore } from './file-store.ts'
import { offlineCopy } from './offline-copy.ts'
import { createTrialOpener } from './one-trial.ts'
import { readRegistry } from './read-registry.ts'

type Process = {
  readonly catalogueSource: CatalogueSource
  readonly openTrial: (nctId: string) => Promise<OneTrial>
}

declare global {
  // The server loads this file once for its start and once for its pages; both must serve the same catalogue.
  var gutcheckCatalogue: Process | undefined
}

/** Single records that strangers may make us fetch: ten at once, then one every six seconds. */
const SINGLE_CALLS = { burst: 10, everyMs: 6_000 } as const

function start(): Process {
  const warn = (sentence: string) => console.warn(sentence)
  const elapsed = () => performance.now()
  const client = createClient({
    url: process.env.CTGOV_API_URL || PUBLIC_API,
    userAgent: process.env.CTGOV_USER_AGENT,
    onNotice: warn,
  })
  const folder = process.env.DATA_DIR || join(process.cwd(), '.data')
  const catalogueSource = createCatalogueSource({
    registry: {
      version: () => client.version(),
      readAll: (version) => readRegistry(client, version, manifest.version),
    },
    store: createFileStore({ folder, warn, now: Date.now }),
    offline: offlineCopy,
    version: manifest.version,
    now: Date.now,
    elapsed,
    warn,
  })
  const openTrial = createTrialOpener({
    catalogue: catalogueSource.catalogue,
    fetchStudy: async (nctId) => (await client.fetchStudy(nctId))?.study ?? null,
    mayCall: createBudget(SINGLE_CALLS.burst, SINGLE_CALLS.everyMs),
    now: Date.now,
    elapsed,
  })
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

/** One trial by its number: from the catalogue, else from the registry, within a budget of calls. Waits at most two and a half seconds. */
export function openTrial(nctId: string): Promise<OneTrial> {
  return current().openTrial(nctId)
}

/** Starts reading the registry before the first reader comes. */
export function warmUp(): void {
  void current().catalogueSource.catalogue()
}
