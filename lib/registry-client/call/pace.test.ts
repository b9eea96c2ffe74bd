import { describe, expect, it } from 'vitest'
import { createPace } from './pace.ts'

const now = () => performance.now()

describe('createPace', () => {
  it('lets the first through and spaces out the others, in order', async () => {
    const { take } = createPace(40, now)
    const started = now()
    const turns = await Promise.all(
      [1, 2, 3].map(async (turn) => {
        await take(undefined)
        return { turn, at: now() - started }
      }),
    )
    expect(turns.map(({ turn }) => turn)).toEqual([1, 2, 3])
    expect(turns[1]?.at).toBeGreaterThanOrEqual(40)
    expect(turns[2]?.at).toBeGreaterThanOrEqual(80)
  })

  it('does not make up for time that nobody used', async () => {
    let clock = 0
    const { take } = createPace(1_000, () => clock)
    await take(undefined)
    clock = 60_000
    await take(undefined)
    await expect(take(AbortSignal.timeout(20))).rejects.toThrow()
  })

  it('keeps the gap also after the process was too busy to take its turns', async () => {
    const { take } = createPace(40, now)
    await take(undefined)
    const turns = [1, 2].map(async () => {
      await take(undefined)
      return now()
    })
    const busyUntil = now() + 150
    while (now() < busyUntil);
    const [second = 0, third = 0] = await Promise.all(turns)
    expect(third - second).toBeGreaterThanOrEqual(40)
  })

  it('lets nobody through while the registry wants quiet, then goes on', async () => {
    const pace = createPace(1, now)
    await pace.take(undefined)
    const started = now()
    pace.beQuiet(80)
    pace.beQuiet(20)
    expect(pace.quietLeft() + now() - started).toBeGreaterThanOrEqual(79)
    await pace.take(undefined)
    expect(now() - started).toBeGreaterThanOrEqual(79)
    expect(pace.quietLeft()).toBe(0)
  })

  it('gives up waiting when told to', async () => {
    const { take } = createPace(60_000, now)
    await take(undefined)
    await expect(take(AbortSignal.abort())).rejects.toThrow()
  })
})
