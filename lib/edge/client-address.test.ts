import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createClients, proxyProblem } from './client-address.ts'

/** A real request from this machine with these headers, as the server sees it. */
async function asked<T>(
  headers: Record<string, string>,
  see: (request: IncomingMessage) => T,
): Promise<T> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    return await new Promise<T>((resolve) => {
      server.once('request', (request, response) => {
        response.end()
        resolve(see(request))
      })
      get({ port, host: '127.0.0.1', headers }, (response) => response.resume())
    })
  } finally {
    server.close()
  }
}

const FORWARDED = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' }

describe('createClients', () => {
  it('believes nobody by itself', async () => {
    const clients = createClients(undefined)
    expect(await asked(FORWARDED, clients.address)).toBe('127.0.0.1')
    expect(await asked(FORWARDED, clients.isSecure)).toBe(false)
  })

  it('believes the proxies that were named, and only what they added', async () => {
    const clients = createClients('loopback')
    const lying = { ...FORWARDED, 'x-forwarded-for': '198.51.100.1, 203.0.113.7' }
    expect(await asked(FORWARDED, clients.address)).toBe('203.0.113.7')
    expect(await asked(lying, clients.address)).toBe('203.0.113.7')
    expect(await asked(FORWARDED, clients.isSecure)).toBe(true)
    expect(await asked({ 'x-forwarded-proto': 'https, http' }, clients.isSecure)).toBe(false)
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1:2', '0:0:0:0::/64'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
  ])('takes a household with many addresses for one: %s', async (from, address) => {
    const clients = createClients('loopback')
    expect(await asked({ 'x-forwarded-for': from }, clients.address)).toBe(address)
  })
})

describe('proxyProblem', () => {
  it.each(['loopback', '10.0.0.0/8, uniquelocal', '::1'])('finds none with %j', (value) => {
    expect(proxyProblem(value)).toBeNull()
  })

  it.each(['true', '1', 'everyone', '10.0.0.0/99'])('says what is wrong with %j', (value) => {
    expect(proxyProblem(value)).toContain('names no proxies')
  })
})
