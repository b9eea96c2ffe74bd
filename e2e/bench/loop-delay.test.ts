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

  it('does not add up work with pauses in between', async () => {
    const { worked } = await loopDelayOf(async () => {
      for (let part = 0; part < 12; part += 1) {
        workFor(10)
        await pause(5)
      }
    })
    expect(worked.most).toBeLessThan(100)
  })
})
