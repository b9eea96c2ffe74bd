import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, askPage } from './ask.ts'
import { startRegistry } from './registry.ts'
import type { Registry } from './running-registry.ts'

let registry: Registry
let control: string
beforeAll(async () => {
  registry = await startRegistry()
  control = new URL('/_control', registry.url).href
})
afterAll(() => registry.stop())

async function order(body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(control, { method: 'POST', body: text })
  return { status: response.status, text: await response.text() }
}

describe('/_control', () => {
  it('sets and ends misbehaviour, and is not reached by it', async () => {
    expect(await order({ misbehave: { instead: 429, calls: 'all' } })).toMatchObject({
      status: 200,
    })
    expect((await ask(`${registry.url}/version`)).status).toBe(429)
    await order({ behave: true })
    expect((await ask(`${registry.url}/version`)).status).toBe(200)
  })

  it('takes each kind of fault', async () => {
    const misbehave = {
      only: 2,
      stripped: ['hasResults'],
      slowPages: { over: 500, delayMs: 10 },
      mostWords: null,
      retryAfter: '5',
    }
    await order({ misbehave })
    const told: unknown = JSON.parse((await ask(control)).text)
    expect(told).toMatchObject({ faults: { ...misbehave, mostIds: null, lost: 0 }, studies: 2 })
    await order({ behave: true })
  })

  it('replaces studies and timestamp', async () => {
    await order({ studies: [{ protocolSection: {} }], dataTimestamp: '2030-01-01T00:00:00' })
    expect((await askPage(registry.url)).studies).toEqual([{ protocolSection: {} }])
    expect((await ask(`${registry.url}/version`)).text).toContain('2030-01-01T00:00:00')
  })

  it('tells the calls so far, and forgets them when told', async () => {
    await order({ clearCalls: true })
    await ask(`${registry.url}/version`)
    const told: unknown = JSON.parse((await ask(control)).text)
    expect(told).toMatchObject({ calls: [{ path: '/version' }], faults: { instead: null } })
  })

  it.each([
    'not json',
    { misbehave: { instead: 'nonsense' } },
    { misbehave: { delayMs: -1 } },
    { misbehave: { lost: 1.5 } },
    { misbehave: { slowPages: { over: 10 } } },
    { misbehave: { stripped: [''] } },
    { misbehave: { refuseAgents: 'some' } },
    { misbehaviour: {} },
    { behave: true, extra: 1 },
  ])('refuses the order %j and does none of it', async (body) => {
    registry.misbehave({ instead: 503 })
    const { status, text } = await order(body)
    expect(status).toBe(400)
    expect(text).toMatch(/^The order cannot be read: /)
    expect((await ask(`${registry.url}/version`)).status).toBe(503)
    registry.behave()
  })
})
