import { describe, expect, it } from 'vitest'
import { createPace } from './pace.ts'

const now = () => performance.now()

describe('createPace', () => {
  it('lets the first through and spaces out the others, in order', async () => {
    const takeTurn = createPace(40, now)
    const started = now()
    const turns = await Promise.all(
      [1, 2, 3].map(async (turn) => {
        await takeTurn(undefined)
        return { turn, at: now() - started }
      }),
    )
    expect(turns.map(({ turn }) => turn)).toEqual([1, 2, 3])
    expect(turns[1]?.at).toBeGreaterThanOrEqual(40)
    expect(turns[2]?.at).toBeGreaterThanOrEqual(80)
  })

  it('does not make up for time that nobody used', async () => {
    let clock = 0
    const takeTurn = createPace(1_000, () => clock)
    await takeTurn(undefined)
    clock = 60_000
    await takeTurn(undefined)
    await expect(takeTurn(AbortSignal.timeout(20))).rejects.toThrow()
  })

  it('keeps the gap also after the process was too busy to take its turns', async () => {
    const takeTurn = createPace(40, now)
    await takeTurn(undefined)
    const turns = [1, 2].map(async () => {
      await takeTurn(undefined)
      return now()
    })
    const busyUntil = now() + 150
    while (now() < busyUntil);
    const [second = 0, third = 0] = await Promise.all(turns)
    expect(third - second).toBeGreaterThanOrEqual(40)
  })

  it('gives up waiting when told to', async () => {
    const takeTurn = createPace(60_000, now)
    await takeTurn(undefined)
    await expect(takeTurn(AbortSignal.abort())).rejects.toThrow()
  })
})
