import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { loopDelayOf } from './loop-delay.ts'

/** Works without a pause until so much processor time is used up. */
function workFor(ms: number): void {
  const start = process.threadCpuUsage()
  while (process.threadCpuUsage(start).user / 1_000 < ms);
}

describe('loopDelayOf', () => {
  it('finds the one stretch of work that kept others waiting', async () => {
    const { waited, worked, ms } = await loopDelayOf(async () => {
      await pause(20)
      workFor(60)
      await pause(20)
    })
    expect(worked.most).toBeGreaterThanOrEqual(60)
    expect(waited.most).toBeGreaterThanOrEqual(60)
    expect(ms).toBeGreaterThanOrEqual(100)
  })
})
