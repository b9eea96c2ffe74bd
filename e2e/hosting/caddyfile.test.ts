import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from '../support/start-app.ts'

const hasCaddy = (() => {
  try {
    execFileSync('caddy', ['version'])
    return true
  } catch {
    console.info(
      'Caddy is not installed here (Debian: apt-get install caddy): its file is not tried.',
    )
    return false
  }
})()

/** An instance of the app, as far as a proxy can tell: ready or not, and saying who it is and what it was sent. */
async function startInstance(name: string) {
  let isReady = true
  const server = createServer((request, response) => {
    const status = request.url === '/api/ready' && !isReady ? 503 : 200
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ name, ...request.headers }))
  })
  const port = await freePort()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = () => server.close().closeAllConnections()
  return {
    at: `127.0.0.1:${port}`,
    close,
    setReady(ready: boolean) {
      isReady = ready
    },
  }
}

describe.runIf(hasCaddy)('Caddyfile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gutcheck-caddy-'))
  const ends: (() => void)[] = [() => rmSync(folder, { recursive: true, force: true })]
  let url = ''
  let one: Awaited<ReturnType<typeof startInstance>>
  let two: typeof one
  let logged = ''

  const ask = async (headers: Record<string, string> = {}): Promise<Record<string, string>> =>
    (await fetch(`${url}/trials?q=fmt`, { headers })).json()
  /** Who answered twelve requests, one after the other. */
  const answering = async () => {
    const names = new Set<string | undefined>()
    for (let at = 0; at < 12; at += 1) names.add((await ask())['name'])
    return [...names].toSorted()
  }

  beforeAll(async () => {
    one = await startInstance('one')
    two = await startInstance('two')
    ends.push(one.close, two.close)
    url = `http://127.0.0.1:${await freePort()}`
    const env = { ...process.env, HOME: folder, SITE_URL: url, APPS: `${one.at} ${two.at}` }
    const caddy = spawn('caddy', ['run', '--config', 'Caddyfile'], { env })
    caddy.stderr.on('data', (chunk) => {
      logged += String(chunk)
    })
    ends.push(() => caddy.kill('SIGKILL'))
    await vi.waitFor(() => ask(), { timeout: 15_000, interval: 100 })
  })
  afterAll(() => {
    for (const end of ends.reverse()) end()
  })

  it('is valid', () => {
    const validate = () =>
      execFileSync('caddy', ['validate', '--config', 'Caddyfile'], { stdio: 'pipe' })
    expect(validate).not.toThrow()
  })

  it('tells the instances who asked, and believes nobody else about it', async () => {
    const sent = await ask({ 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' })
    expect(sent).toMatchObject({
      host: new URL(url).host,
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
    })
  })

  it('uses both instances, and leaves out one that is not ready', { timeout: 60_000 }, async () => {
    await expect.poll(answering, { timeout: 15_000 }).toEqual(['one', 'two'])
    two.setReady(false)
    await expect.poll(answering, { timeout: 15_000, interval: 500 }).toEqual(['one'])
    two.setReady(true)
    await expect.poll(answering, { timeout: 15_000, interval: 500 }).toEqual(['one', 'two'])
  })

  it('loses no request when an instance is gone', async () => {
    one.close()
    expect(await answering()).toEqual(['two'])
  })

  it('writes down neither who asked nor what for', () => {
    expect(logged).not.toContain('q=fmt')
  })
})
