import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { routePattern } from '../log/route-pattern.ts'

/** Where an answer came from: it was kept from before, made now, or refused before anything was read. */
export type ServedFrom = 'kept' | 'made' | 'refused'

/** One answer, when its last byte was sent. */
export type AnsweredRequest = {
  /** The path as it was asked for; only its route pattern is kept. */
  readonly pathname: string
  readonly status: number
  readonly seconds: number
  readonly from: ServedFrom
}

/** The copy that is served now, and how old it is. */
export type MeasuredCopy = {
  readonly kind: 'live' | 'saved' | 'bundled'
  readonly ageSeconds: number
}

/** What is counted while the server serves. Nothing tells one person or one trial from another, and the number of series is bounded. */
export type Metrics = {
  recordRequest(request: AnsweredRequest): void
  /** One try of a call to the registry: `ok`, or the kind of its failure. */
  recordRegistryCall(outcome: string): void
  /** A call to the registry that the budget did not allow. */
  recordRefusal(): void
  /** `read` is asked at each look at the metrics; null where no copy is served. The last one given counts. */
  watchCopy(read: () => Promise<MeasuredCopy | null>): void
  /** `bytes` is asked at each look at the metrics. The last one given counts. */
  watchPageCache(bytes: () => number): void
  /** Adds memory, processor time and event loop of this process. */
  watchProcess(): void
  /** Everything in the text form of Prometheus. */
  text(): Promise<string>
}

/** The form of `text`. */
export const METRICS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE

const KINDS: readonly MeasuredCopy['kind'][] = ['live', 'saved', 'bundled']
/** Upper bounds in seconds; a page is to be there within one, and an answer may wait 2.5 for the registry. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Makes metrics of their own, apart from any others in the process. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  let readCopy: () => Promise<MeasuredCopy | null> = async () => null
  let cacheBytes = () => 0
  const servedCopy = () => readCopy().catch(() => null)

  const requests = new Histogram({
    name: 'gutcheck_request_seconds',
    help: 'Time from the first byte of a request to the last of its answer',
    labelNames: ['route', 'status', 'from'],
    buckets: SECONDS,
    registers,
  })
  const registryCalls = new Counter({
    name: 'gutcheck_registry_calls_total',
    help: 'Tries of calls to ClinicalTrials.gov, by what came of them',
    labelNames: ['outcome'],
    registers,
  })
  const refusals = new Counter({
    name: 'gutcheck_budget_refusals_total',
    help: 'Calls to ClinicalTrials.gov that the budget did not allow',
    registers,
  })
  new Gauge({
    name: 'gutcheck_copy_age_seconds',
    help: 'Time since the served copy of the registry was read',
    registers,
    async collect() {
      this.set((await servedCopy())?.ageSeconds ?? Number.NaN)
    },
  })
  new Gauge({
    name: 'gutcheck_copy',
    help: 'Which copy is served: 1 for that kind, 0 for the others',
    labelNames: ['kind'],
    registers,
    async collect() {
      const copy = await servedCopy()
      for (const kind of KINDS) this.set({ kind }, copy?.kind === kind ? 1 : 0)
    },
  })
  new Gauge({
    name: 'gutcheck_page_cache_bytes',
    help: 'Size of the pages that are kept',
    registers,
    collect() {
      this.set(cacheBytes())
    },
  })

  return {
    recordRequest: ({ pathname, status, seconds, from }) =>
      requests.observe(
        { route: routePattern(pathname), status: statusClass(status), from },
        seconds,
      ),
    recordRegistryCall: (outcome) => registryCalls.inc({ outcome }),
    recordRefusal: () => refusals.inc(),
    watchCopy(read) {
      readCopy = read
    },
    watchPageCache(bytes) {
      cacheBytes = bytes
    },
    watchProcess: () => collectDefaultMetrics({ register: registry }),
    text: () => registry.metrics(),
  }
}

/** `2xx`; `none` for an answer that was never begun. */
function statusClass(status: number): string {
  return status >= 100 && status < 600 ? `${Math.floor(status / 100)}xx` : 'none'
}

declare global {
  // Next.js bundles this file for the start and for the pages; all must count in the same place.
  var gutcheckMetrics: Metrics | undefined
}

/** The metrics of this process. */
export function processMetrics(): Metrics {
  globalThis.gutcheckMetrics ??= createMetrics()
  return globalThis.gutcheckMetrics
}
