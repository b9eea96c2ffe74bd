import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../ask.ts'
import { startRegistry } from '../registry.ts'
import type { Registry } from '../running-registry.ts'

let registry: Registry
beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())
afterEach(() => registry.behave())

const version = () => ask(`${registry.url}/version`)

describe('a status in place of the answer', () => {
  it.each([
    [403, 'Forbidden'],
    [404, 'Not Found'],
    [429, 'Too Many Requests'],
    [500, 'Internal Server Error'],
    [502, 'Bad Gateway'],
    [503, 'Service Unavailable'],
  ] as const)('%d comes with its name in plain text', async (instead, text) => {
    registry.misbehave({ instead })
    expect(await version()).toMatchObject({ status: instead, type: 'text/plain', text })
    const study = await ask(`${registry.url}/studies/NCT02986893`)
    expect(study).toMatchObject({ status: instead, text })
  })

  const days = 'Wed, 21 Oct 2026 07:28:00 GMT'
  it.each([
    [429, '120', '120'],
    [429, days, days],
    [503, '0', '0'],
    [503, 'soon', 'soon'],
    [429, null, null],
    [500, '120', null],
  ] as const)('%d with retryAfter %j sends %j', async (instead, retryAfter, header) => {
    registry.misbehave({ instead, retryAfter })
    const response = await fetch(`${registry.url}/version`)
    expect([response.status, response.headers.get('retry-after')]).toEqual([instead, header])
  })
})

describe('another body in place of the answer', () => {
  it.each([
    ['html', 200],
    ['html 404', 404],
  ] as const)('%s is a web page with status %d', async (instead, status) => {
    registry.misbehave({ instead })
    const answer = await version()
    expect(answer).toMatchObject({ status, type: 'text/html' })
    expect(answer.text).toMatch(/^<!DOCTYPE html>\n<html/)
  })

  it.each([
    ['empty', ''],
    ['null', 'null'],
    ['other json', '{"message":"hello"}'],
  ] as const)('%s comes as JSON with status 200', async (instead, text) => {
    registry.misbehave({ instead })
    expect(await version()).toMatchObject({ status: 200, type: 'application/json', text })
  })

  it('deep json has 100,000 lists inside each other, as a study where studies are asked for', async () => {
    registry.misbehave({ instead: 'deep json' })
    const deep = /^\[{100000}\]{100000}$/
    expect((await version()).text).toMatch(deep)
    expect((await ask(`${registry.url}/studies/NCT02986893`)).text).toMatch(deep)
    const { text } = await ask(`${registry.url}/studies`)
    expect(text.startsWith('{"studies":[')).toBe(true)
    expect(text.slice('{"studies":['.length, -2)).toMatch(deep)
  })
})

describe('redirects', () => {
  const address = () => `${registry.url}/studies?pageSize=2&query.cond=multiple+sclerosis`
  const asked = async (url: string) => {
    const { status, location } = await ask(url)
    return { status, to: location === null ? null : new URL(location, url).href }
  }

  it('lead to the same address', async () => {
    registry.misbehave({ instead: 'redirect loop' })
    expect(await asked(address())).toEqual({ status: 302, to: address() })
    await expect(fetch(address())).rejects.toThrow('fetch failed')
  })

  it('lead to another server', async () => {
    registry.misbehave({ instead: 'redirect away' })
    expect(await asked(address())).toEqual({ status: 302, to: 'http://127.0.0.2:9/' })
  })

  it('lead to the answer, which counts as a call of its own', async () => {
    const healthy = await ask(address())
    registry.misbehave({ instead: 'redirect once' })
    registry.clearCalls()
    const followed = await Promise.all([fetch(address()), fetch(address())])
    expect(await Promise.all(followed.map((response) => response.json()))).toEqual(
      Array(2).fill(withoutTokens(healthy.text)),
    )
    const calls = registry.calls().map(({ path, status }) => `${path} ${status}`)
    expect(calls.sort()).toEqual([
      '/moved/api/v2/studies 200',
      '/moved/api/v2/studies 200',
      '/studies 302',
      '/studies 302',
    ])
  })
})

/** Tokens differ from call to call. */
function withoutTokens(text: string): unknown {
  const page: { readonly studies: unknown } = JSON.parse(text)
  return { studies: page.studies, nextPageToken: expect.any(String) }
}
