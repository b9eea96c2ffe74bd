import { describe, expect, it } from 'vitest'
import { takeTurns } from './take-turns.ts'

const workFor = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

describe('takeTurns', () => {
  it('gives way once a slice has passed, and not before', async () => {
    const turn = takeTurns(20)
    let others = 0
    setImmediate(() => {
      others += 1
    })
    await turn()
    expect(others).toBe(0)
    workFor(25)
    await turn()
    expect(others).toBe(1)
  })
})
