import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createMetrics, processMetrics } from './metrics.ts'
import { startMetricsServer } from './metrics-server.ts'

const request = { status: 200, seconds: 0.02, from: 'made' } as const

describe('createMetrics', () => {
  it('counts requests by route, class of status and who answered, with their times', async () => {
    const metrics = createMetrics()
    metrics.recordRequest({ ...request, pathname: '/trials/NCT07168772' })
    metrics.recordRequest({ ...request, pathname: '/trials/NCT05779449', seconds: 3 })
    metrics.recordRequest({ pathname: '/', status: 429, seconds: 0, from: 'refused' })
    const text = await metrics.text()
    const trial = 'route="/trials/[nctId]",status="2xx",from="made"'
    expect(text).toContain(`gutcheck_request_seconds_count{${trial}} 2`)
    expect(text).toContain(`gutcheck_request_seconds_bucket{le="1",${trial}} 1`)
    expect(text).toContain(
      'gutcheck_request_seconds_count{route="/",status="4xx",from="refused"} 1',
    )
    expect(text).not.toContain('NCT')
  })

  it('holds no more series, whatever strangers ask for', async () => {
    const metrics = createMetrics()
    for (let at = 0; at < 1_000; at += 1)
      metrics.recordRequest({ ...request, pathname: `/made-up-${at}`, status: at })
    const counts = (await metrics.text()).match(/^gutcheck_request_seconds_count/gm)
    expect(counts).toHaveLength(6)
  })

  it('tells which copy is served and how old it is, and that there is none', async () => {
    const metrics = createMetrics()
    expect(await metrics.text()).toContain('gutcheck_copy_age_seconds Nan')
    metrics.watchCopy(async () => ({ kind: 'saved', ageSeconds: 90 }))
    const text = await metrics.text()
    expect(text).toContain('gutcheck_copy_age_seconds 90')
    expect(text).toContain('gutcheck_copy{kind="saved"} 1')
    expect(text).toContain('gutcheck_copy{kind="live"} 0')
    metrics.watchCopy(() => Promise.reject(new Error('no copy')))
    expect(await metrics.text()).toContain('gutcheck_copy{kind="saved"} 0')
  })

  it('counts calls to the registry, refusals, and the bytes of kept pages', async () => {
    const metrics = createMetrics()
    metrics.recordRegistryCall('ok')
    metrics.recordRegistryCall('timeout')
    metrics.recordRegistryCall('ok')
    metrics.recordRefusal()
    metrics.watchPageCache(() => 4_096)
    const text = await metrics.text()
    expect(text).toContain('gutcheck_registry_calls_total{outcome="ok"} 2')
    expect(text).toContain('gutcheck_registry_calls_total{outcome="timeout"} 1')
    expect(text).toContain('gutcheck_budget_refusals_total 1')
    expect(text).toContain('gutcheck_page_cache_bytes 4096')
  })

  it('tells memory and event loop of the process where asked to', async () => {
    const metrics = createMetrics()
    expect(await metrics.text()).not.toContain('process_resident_memory_bytes')
    metrics.watchProcess()
    expect(await metrics.text()).toMatch(/process_resident_memory_bytes \d+/)
  })
})

describe('processMetrics', () => {
  it('is one for the process', () => {
    expect(processMetrics()).toBe(processMetrics())
  })
})

describe('startMetricsServer', () => {
  const servers: Server[] = []
  const keep = <S extends Server>(server: S): S => {
    servers.push(server)
    return server
  }
  const portOf = (server: Server): number => {
    const address = server.address()
    return typeof address === 'object' && address ? address.port : 0
  }
  afterEach(() => {
    for (const server of servers.splice(0)) server.close().closeAllConnections()
  })

  it('gives the metrics to who asks for them, and nothing else', async () => {
    const metrics = createMetrics()
    metrics.recordRegistryCall('ok')
    const server = keep(await startMetricsServer(metrics, { host: '127.0.0.1', port: 0 }))
    const url = `http://127.0.0.1:${portOf(server)}`
    const answer = await fetch(`${url}/metrics`)
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    expect(await answer.text()).toContain('gutcheck_registry_calls_total{outcome="ok"} 1')
    expect((await fetch(`${url}/`)).status).toBe(404)
    expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(404)
  })

  it('says that its port is taken', async () => {
    const other = keep(createServer())
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    const where = { host: '127.0.0.1', port: portOf(other) }
    await expect(startMetricsServer(createMetrics(), where)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})
