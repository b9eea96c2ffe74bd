import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { startRegistry } from '../stand-in/registry'
import { freePort, NO_REGISTRY } from '../support/start-app'
import { expect, test } from '../support/test'

const listening = async (port: number) => {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

const line = z.looseObject({ event: z.string(), level: z.string(), time: z.iso.datetime() })

/** The lines of JSON among what an app printed. */
const events = (output: string) =>
  output
    .split('\n')
    .filter((text) => text.startsWith('{'))
    .map((text) => line.parse(JSON.parse(text)))

test('whoever runs it can see which copy is served, and that it is ready', async ({
  request,
  liveApp,
}) => {
  const health = await request.get(`${liveApp.url}/api/health`)
  expect(health.headers()['cache-control']).toBe('no-store')
  const { copy, lastRead, role, store } = await health.json()
  expect(copy).toMatchObject({ kind: 'live', setAside: 0 })
  expect(copy.trials).toBeGreaterThan(51)
  expect(copy.ageSeconds).toBeLessThan(3_600)
  expect(lastRead).toMatchObject({ outcome: 'current', why: null })
  expect(role).toBe('refresher')
  expect(store).toEqual({ kind: 'file', reachable: true })
  const ready = await request.get(`${liveApp.url}/api/ready`)
  expect(ready.status()).toBe(200)
  expect(ready.headers()['cache-control']).toBe('no-store')
  expect(await ready.json()).toEqual({ ready: true })
})

test('without a registry it is ready with the bundled copy, and says why it has no other', async ({
  request,
  offlineApp,
}) => {
  expect((await request.get(`${offlineApp.url}/api/ready`)).status()).toBe(200)
  const health = async () => (await request.get(`${offlineApp.url}/api/health`)).json()
  await expect.poll(health).toMatchObject({
    copy: { kind: 'bundled', readAt: '2025-09-25', trials: 51 },
    lastRead: { outcome: 'failed', why: 'ClinicalTrials.gov could not be reached.' },
  })
})

test('metrics stand at a port of their own and tell nothing of readers', async ({
  request,
  startOwnApp,
}) => {
  const port = await freePort()
  const app = await startOwnApp({
    registry: NO_REGISTRY,
    settings: { METRICS_PORT: String(port), LOG_LEVEL: 'info' },
  })
  await request.get(`${app.url}/trials?q=longing`)
  await request.get(`${app.url}/trials/NCT07168772`)
  const metrics = await request.get(`http://127.0.0.1:${port}/metrics`)
  const text = await metrics.text()
  expect(text).toContain('gutcheck_copy{kind="bundled"} 1')
  expect(text).toContain(
    'gutcheck_request_seconds_count{route="/trials/[nctId]",status="2xx",from="made"} 1',
  )
  expect(text).toMatch(/gutcheck_registry_calls_total\{outcome="unreachable"\} [1-9]/)
  expect(text).toMatch(/process_resident_memory_bytes \d+/)
  expect(text).not.toMatch(/longing|NCT/)
  expect((await request.get(`${app.url}/metrics`)).status()).toBe(404)
  expect(events(app.output()).map(({ event }) => event)).toContain('metrics-started')
})

test('a metrics port that is taken costs the metrics only', async ({ request, startOwnApp }) => {
  const port = await freePort()
  const other = await listening(port)
  const app = await startOwnApp({
    registry: NO_REGISTRY,
    settings: { METRICS_PORT: String(port), LOG_LEVEL: 'info' },
  })
  expect((await request.get(`${app.url}/api/ready`)).status()).toBe(200)
  expect(events(app.output())).toContainEqual(
    expect.objectContaining({ event: 'metrics-failed', level: 'error', code: 'EADDRINUSE' }),
  )
  other.close()
})

test('the log holds events, and nothing that somebody asked for', async ({
  request,
  startOwnApp,
}) => {
  const app = await startOwnApp({ registry: NO_REGISTRY, settings: { LOG_LEVEL: 'trace' } })
  const asked = [
    '/trials?q=longing&country=Italy',
    '/trials/NCT07168772',
    '/trials/NCT01234567',
    '/list?ids=NCT07168772&title=For%20Wednesday',
    '/find?trial=NCT07168772',
    '/check/age',
    '/nowhere/longing',
    '/trials/%E0%A4%A',
  ]
  for (const path of asked)
    await request.get(app.url + path, { headers: { 'x-forwarded-for': '203.0.113.7' } })
  const told = () => events(app.output()).map(({ event }) => event)
  await expect.poll(told).toEqual(expect.arrayContaining(['started', 'notice']))
  await app.stop()
  expect(told()).toContain('stopping')
  expect(app.output()).not.toMatch(/longing|Italy|NCT\d|Wednesday|203\.0\.113|%E0/)
})

test('asked to stop, it ends the answer under way, says that it is not ready, and ends', async ({
  startOwnApp,
}) => {
  const registry = await startRegistry()
  const app = await startOwnApp({
    registry: registry.url,
    shows: 'ClinicalTrials.gov, read ',
    settings: { LOG_LEVEL: 'info' },
  })
  // Longer than a page waits for it, so that the answer is under way for that long.
  registry.misbehave({ on: 'study', delayMs: 20_000 })
  const { hostname, port } = new URL(app.url)
  const socket = connect(Number(port), hostname)
  const told = text(socket)
  socket.write(`GET /trials/NCT01234567 HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`)
  await expect
    .poll(() => registry.calls().some(({ path }) => path.includes('/studies/')))
    .toBe(true)
  const stopped = app.stop()
  await expect.poll(app.output).toContain('"stopping"')
  socket.write(`GET /api/ready HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`)
  await stopped
  const answers = await told
  expect(answers).toContain('HTTP/1.1 200 OK')
  expect(answers).toContain('</html>')
  expect(answers).toContain('HTTP/1.1 503 Service Unavailable')
  expect(answers).toContain('{"ready":false,"reason":"stopping"}')
  await registry.stop()
})
