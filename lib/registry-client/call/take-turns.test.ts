import { describe, expect, it } from 'vitest'
import { takeTurns } from './take-turns.ts'

const workFor = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

describe('takeTurns', () => {
  /** How many others got their turn while `turn` was awaited. */
  async function othersIn(turn: () => Promise<void>) {
    let others = 0
    setImmediate(() => {
      others += 1
    })
    await turn()
    return others
  }

  it('gives way once a slice has passed', async () => {
    const turn = takeTurns(20)
    workFor(25)
    expect(await othersIn(turn)).toBe(1)
  })

  it('goes on at once before that', async () => {
    expect(await othersIn(takeTurns(60_000))).toBe(0)
  })
})
