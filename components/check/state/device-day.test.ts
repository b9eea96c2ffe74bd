import { afterEach, describe, expect, it, vi } from 'vitest'
import { deviceDay } from './device-day.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('deviceDay', () => {
  it.each([
    ['in its first minute', 'Pacific/Kiritimati', '2026-01-04T10:01:00Z', '2026-01-05'],
    ['in its last minute', 'America/Los_Angeles', '2026-12-01T07:59:00Z', '2026-11-30'],
    ['before the clocks go forward', 'Australia/Sydney', '2026-10-03T14:20:00Z', '2026-10-04'],
    ['before they go back', 'Australia/Sydney', '2027-04-03T12:30:00Z', '2027-04-03'],
  ])('is the day where the device is, %s in %s', (_, zone, now, day) => {
    vi.stubEnv('TZ', zone)
    vi.useFakeTimers({ now: new Date(now) })
    expect(deviceDay()).toBe(day)
  })
})
