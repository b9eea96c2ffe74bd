import { describe, expect, it } from 'vitest'
import { retryAfter } from './retry-after.ts'

const SENT = 'Thu, 26 Nov 2026 10:00:00 GMT'

describe('retryAfter', () => {
  it.each([
    ['seconds', '120', 120_000],
    ['no wait', '0', 0],
    ['a date', 'Thu, 26 Nov 2026 10:01:30 GMT', 90_000],
    ['a date in the past', 'Thu, 26 Nov 2026 09:00:00 GMT', 0],
    ['a date years ahead', 'Thu, 26 Nov 2031 09:00:00 GMT', 21_600_000],
    ['a week in seconds', '604800', 21_600_000],
    ['nonsense', 'soon', null],
    ['a number below nought', '-5', null],
    ['nothing', '', null],
  ])('reads %s', (_, value, wait) => {
    expect(retryAfter(new Headers({ 'retry-after': value, date: SENT }))).toBe(wait)
  })

  it('asks for nothing where there is no such header, or a date and nothing to measure it by', () => {
    expect(retryAfter(new Headers())).toBeNull()
    expect(retryAfter(new Headers({ 'retry-after': SENT }))).toBeNull()
  })
})
