import { describe, expect, it } from 'vitest'
import { createSiteHosts, hostsProblem } from './site-hosts.ts'

const hosts = (siteUrl?: string, allowedHosts?: string) =>
  createSiteHosts({ siteUrl, allowedHosts, port: 3000 })

describe('createSiteHosts', () => {
  it.each(['evil.example', '', undefined, 'localhost:3000.evil.example', 'a b'])(
    'is never called what a request calls it: %s',
    (host) => {
      expect(hosts().site(host, false)).toBe('http://localhost:3000')
      expect(hosts('https://a.org/').site(host, false)).toBe('https://a.org')
      expect(hosts('', 'b.org,c.org').site(host, true)).toBe('https://b.org')
    },
  )

  it('is called by the name of its own that was asked for', () => {
    expect(hosts().site('127.0.0.1:3000', false)).toBe('http://127.0.0.1:3000')
    expect(hosts('', 'b.org, C.org').site('C.ORG', true)).toBe('https://c.org')
  })

  it('answers to every name until somebody says which are its own', () => {
    expect(hosts().answersTo('192.168.1.7:3000')).toBe(true)
    const named = hosts('https://a.org', 'b.org')
    expect(['a.org', 'b.org', 'B.org', 'c.org', undefined].map(named.answersTo)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })
})

describe('hostsProblem', () => {
  it.each(['a.org', 'a.org:8080, b.org', '[::1]:3000', ''])('finds none with %j', (list) => {
    expect(hostsProblem(list)).toBeNull()
  })

  it.each(['https://a.org', 'a.org/ms', 'a.org b.org', '*', 'a.org:99999', '999.1.1.1'])(
    'says what is wrong with %j',
    (list) => {
      expect(hostsProblem(list)).toContain('which is not a host')
    },
  )
})
