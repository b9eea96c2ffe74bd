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
    const { maxMs, longestWorkMs, ms } = await loopDelayOf(async () => {
      await pause(20)
      workFor(60)
      await pause(20)
    })
    expect(longestWorkMs).toBeGreaterThanOrEqual(60)
    expect(maxMs).toBeGreaterThanOrEqual(60)
    expect(ms).toBeGreaterThanOrEqual(100)
  })

  it('does not add up work with pauses in between', async () => {
    const { longestWorkMs } = await loopDelayOf(async () => {
      for (let part = 0; part < 12; part += 1) {
        workFor(10)
        await pause(5)
      }
    })
    expect(longestWorkMs).toBeLessThan(100)
  })
})
