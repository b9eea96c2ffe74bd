import { describe, expect, it } from 'vitest'
import { countedBudget, createBudget } from './budget.ts'

const PLENTY = { burst: 1_000_000, everyMs: 1 }

function setUp(all = PLENTY, each = PLENTY) {
  const clock = { now: 5_000 }
  const ask = createBudget({ all, each }, () => clock.now)
  const times = async (count: number, client = 'a') => {
    const waits: number[] = []
    for (let n = 0; n < count; n += 1) waits.push(await ask(client))
    return waits
  }
  return { clock, times }
}

describe('createBudget', () => {
  it.each([
    ['everyone', setUp({ burst: 3, everyMs: 1_000 })],
    ['each client', setUp(PLENTY, { burst: 3, everyMs: 1_000 })],
  ])('allows %s a burst, then one more for each stretch of time that passes', async (_, world) => {
    const { clock, times } = world
    expect(await times(4)).toEqual([0, 0, 0, 1_000])
    clock.now += 999
    expect(await times(1)).toEqual([1])
    clock.now += 1
    expect(await times(2)).toEqual([0, 1_000])
    clock.now += 1_500
    expect(await times(2)).toEqual([0, 500])
    clock.now += 500
    expect(await times(1)).toEqual([0])
  })

  it('saves up no more than one burst', async () => {
    const { clock, times } = setUp({ burst: 2, everyMs: 1_000 })
    await times(2)
    clock.now += 1_000_000
    expect(await times(3)).toEqual([0, 0, 1_000])
  })

  it('leaves calls for others when one client asks six times a second for a minute', async () => {
    const { clock, times } = setUp({ burst: 10, everyMs: 6_000 }, { burst: 6, everyMs: 20_000 })
    let made = 0
    let others = 0
    for (let second = 0; second < 60; second += 1) {
      made += (await times(6, 'greedy')).filter((wait) => wait === 0).length
      if (second % 15 === 14) others += (await times(1, `other ${second}`))[0] === 0 ? 1 : 0
      clock.now += 1_000
    }
    expect({ made, others }).toEqual({ made: 8, others: 4 })
  })

  it('is not spent by a call that another limit refuses', async () => {
    const { times } = setUp({ burst: 2, everyMs: 60_000 }, { burst: 1, everyMs: 60_000 })
    await times(5, 'a')
    expect(await times(1, 'b')).toEqual([0])
  })

  it('remembers ten thousand clients at most, and holds them all to the whole', async () => {
    const { times } = setUp({ burst: 10_001, everyMs: 1e9 }, { burst: 1, everyMs: 1e9 })
    for (let n = 0; n < 10_000; n += 1) await times(1, `client ${n}`)
    expect(await times(1, 'client 9999')).not.toEqual([0])
    expect(await times(1, 'one more')).toEqual([0])
    expect(await times(1, 'client 0')).not.toEqual([0])
  })
})

describe('countedBudget', () => {
  it('passes on what the budget says, and tells of each call that it does not allow', async () => {
    let refused = 0
    const waits = [0, 20, 0, 10]
    const counted = countedBudget(
      async () => waits.shift() ?? 0,
      () => {
        refused += 1
      },
    )
    expect([await counted('a'), await counted('a'), await counted('b')]).toEqual([0, 20, 0])
    expect(refused).toBe(1)
  })
})
