import { describe, expect, it } from 'vitest'
import { emailLink, outsideLink, phoneLink } from './contact-links.ts'

describe('phoneLink', () => {
  it.each([
    ['314-286-1138', 'tel:3142861138'],
    ['+44 (0) 20 7946 0018', 'tel:+442079460018'],
    ['(020) 7946.0018', 'tel:02079460018'],
    ['+1 844 599 2273, extension 12', 'tel:+18445992273;ext=12'],
    ['4165973422 ext. 5', 'tel:4165973422;ext=5'],
    ['+1844 599, extension 2273', null],
    ['0221 1234 or 0221 5678', null],
    ['call me', null],
    ['123', null],
    ['+49 30 1234567890123456', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('for %j: %s', (phone, link) => {
    expect(phoneLink(phone)).toBe(link)
  })
})

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
    const started = performance.now()
    expect(emailLink(`a@${'a.'.repeat(50_000)}`)).toBeNull()
    expect(performance.now() - started).toBeLessThan(100)
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
