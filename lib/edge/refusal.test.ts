import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusal.ts'

const asked = (url: string, method = 'GET', headers: Record<string, string> = {}) =>
  refusalOf({ method, url, headers })?.status ?? null

describe('refusalOf', () => {
  it.each([
    '/',
    '/trials?country=Germany&country=France&q=a%20b',
    '/trials/NCT01234567',
    '/check/ms-type?_rsc=1a2b',
    '/list?ids=NCT01234567,NCT07654321',
    `/list?ids=${Array(200).fill('NCT01234567').join()}`,
    '/trials?q=100%',
  ])('lets %s pass', (url) => {
    expect(asked(url)).toBeNull()
    expect(asked(url, 'HEAD')).toBeNull()
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('takes no %s', (method) => {
    expect(asked('/', method)).toBe(405)
    expect(refusalOf({ method, url: '/', headers: {} })?.headers).toEqual({ allow: 'GET, HEAD' })
  })

  it.each([{ 'content-length': '5' }, { 'transfer-encoding': 'chunked' }])(
    'takes nothing in: %j',
    (headers) => expect(asked('/', 'GET', headers)).toBe(413),
  )

  it('reads no address that is longer than any of ours', () => {
    expect(asked(`/trials?q=${'a'.repeat(8_000)}`)).toBe(414)
    expect(asked(`/trials?${'country=a&'.repeat(201)}`)).toBe(414)
    expect(asked(`/trials?${'country=a;'.repeat(201)}`)).toBe(414)
    expect(asked('/', 'GET', { 'next-router-state-tree': 'a'.repeat(5_000) })).toBe(431)
  })

  it.each([
    '/trials/%E0%A4%A',
    '/check/%ff',
    '/a%00b',
    '//evil.example',
    '/\\evil.example',
    'http://evil.example/',
  ])('does not try to read %s', (url) => expect(asked(url)).toBe(400))

  it.each(['/_next/image', '/_next/image?url=%2Fa.png&w=640&q=75', '/_NEXT/image?url=a'])(
    'makes no pictures smaller: %s',
    (url) => expect(asked(url)).toBe(404),
  )
})
