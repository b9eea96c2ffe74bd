import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { METRICS_TYPE, type Metrics } from './metrics.ts'

/** Prometheus asks over one connection, a person over another. */
const MOST_CONNECTIONS = 16

/**
 * Serves the metrics at `/metrics` of a port of their own, which readers of the site need not reach; port 0 takes a free one. It does not keep the process
 * alive. Rejects with the system's error where the port cannot be had.
 */
export async function startMetricsServer(
  metrics: Metrics,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Server> {
  const server = createServer((request, response) => {
    const isAsked = request.method === 'GET' && request.url?.split('?')[0] === '/metrics'
    const answer = isAsked ? metrics.text() : Promise.reject(new Error('no such page'))
    answer.then(
      (text) => response.writeHead(200, { 'content-type': METRICS_TYPE }).end(text),
      () => response.writeHead(isAsked ? 500 : 404).end(),
    )
  })
  server.maxConnections = MOST_CONNECTIONS
  server.listen({ host, port }).unref()
  await once(server, 'listening')
  return server
}
