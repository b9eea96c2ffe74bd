import { describe, expect, it } from 'vitest'
import { cpuMs } from '#e2e/support/cpu-ms'
import { emailLink, outsideLink } from './contact-links.ts'

describe('emailLink', () => {
  it.each([
    ['ms.trial+gut@example.org', 'mailto:ms.trial+gut@example.org'],
    [' a@b.example.org ', 'mailto:a@b.example.org'],
    ['a@b', null],
    ['a at example.org', null],
    ['a@example.org?bcc=x@y.org', null],
    ['a@example.org, b@example.org', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('for %j: %s', (email, link) => {
    expect(emailLink(email)).toBe(link)
  })

  it('answers fast for hostile text', () => {
    const started = cpuMs()
    expect(emailLink(`a@${'a.'.repeat(50_000)}`)).toBeNull()
    expect(cpuMs() - started).toBeLessThan(100)
  })
})

describe('outsideLink', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['HTTP://Example.org', 'http://example.org/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//example.org', null],
    ['www.example.org', null],
    ['https://', null],
    ['github:someone/something', null],
  ])('for %j: %s', (address, link) => {
    expect(outsideLink(address)).toBe(link)
  })
})
