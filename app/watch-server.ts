import { currentCatalogue } from '#lib/catalogue/source/current'
import { servedCopy } from '#lib/health/health'
import { VERSION } from '#lib/health/version'
import { errorTrace } from '#lib/log/error-trace'
import { log } from '#lib/log/log'
import { processMetrics } from '#lib/metrics/metrics'
import { startMetricsServer } from '#lib/metrics/metrics-server'

const METRICS_HOST = '127.0.0.1'

/**
 * Logs that the server is there. Serves metrics where METRICS_PORT is set: a port that cannot be had is logged and costs the metrics only.
 */
export async function watchServer(env: NodeJS.ProcessEnv): Promise<void> {
  log({ event: 'started', version: VERSION })
  if (env['METRICS_PORT'])
    await serveMetrics(env['METRICS_HOST'] || METRICS_HOST, Number(env['METRICS_PORT']))
}

async function serveMetrics(host: string, port: number): Promise<void> {
  const metrics = processMetrics()
  metrics.watchProcess()
  metrics.watchCopy(async () => servedCopy(await currentCatalogue(), Date.now()))
  try {
    await startMetricsServer(metrics, { host, port })
    log({ event: 'metrics-started', host, port })
  } catch (error) {
    log({ event: 'metrics-failed', ...errorTrace(error) })
  }
}

/** `route` is Next's own pattern of the route, such as `/trials/[nctId]/page`: no part of the address that was asked for. */
export function logFailedAnswer(error: unknown, route: string): void {
  log({ event: 'answer-failed', route, ...errorTrace(error) })
}
