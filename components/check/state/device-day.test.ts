import { afterEach, describe, expect, it, vi } from 'vitest'
import { deviceDay } from './device-day.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('deviceDay', () => {
  it.each([
    ['its first minute', new Date(2026, 0, 5, 0, 1), '2026-01-05'],
    ['its last minute', new Date(2026, 10, 30, 23, 59), '2026-11-30'],
  ])('is the day where the device is, in %s', (_, now, day) => {
    vi.useFakeTimers({ now })
    expect(deviceDay()).toBe(day)
  })
})
