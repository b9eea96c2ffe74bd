import { describe, expect, it } from 'vitest'
import { createTurns } from './fair-turns.ts'

/** Work that goes on until it is let go, with the order in which it began. */
function works() {
  const begun: string[] = []
  const letGo = new Map<string, () => void>()
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name)
      letGo.set(name, () => resolve(name))
    })
  return { begun, work, finish: (name: string) => letGo.get(name)?.() }
}

const soon = () => new Promise((resolve) => setImmediate(resolve))

describe('createTurns', () => {
  it('goes round by client: who comes once is not behind all of one who comes often', async () => {
    const turn = createTurns({ atOnce: 1, each: 1, waiting: 9, waitingEach: 9 })
    const { begun, work, finish } = works()
    for (const name of ['a1', 'a2', 'a3']) void turn('a', work(name))
    void turn('b', work('b1'))
    for (const name of ['a1', 'a2', 'b1', 'a3']) {
      await soon()
      finish(name)
    }
    await soon()
    expect(begun).toEqual(['a1', 'a2', 'b1', 'a3'])
  })

  it('leaves places for others while one client waits in its own', async () => {
    const turn = createTurns({ atOnce: 3, each: 2, waiting: 9, waitingEach: 9 })
    const { begun, work } = works()
    for (const name of ['a1', 'a2', 'a3']) void turn('a', work(name))
    void turn('b', work('b1'))
    await soon()
    expect(begun).toEqual(['a1', 'a2', 'b1'])
  })

  it('lets so many wait, of one client and in all, and sends the others away', async () => {
    const turn = createTurns({ atOnce: 1, each: 1, waiting: 3, waitingEach: 2 })
    const { work } = works()
    const answers: unknown[] = []
    const ask = (client: string) => turn(client, work('')).then((one) => answers.push(one))
    for (const client of ['a', 'a', 'a', 'a', 'b', 'c']) void ask(client)
    await soon()
    expect(answers).toEqual(['busy', 'busy'])
  })

  it('goes on after work that failed', async () => {
    const turn = createTurns({ atOnce: 1, each: 1, waiting: 1, waitingEach: 1 })
    await expect(turn('a', () => Promise.reject(new Error('broke')))).rejects.toThrow('broke')
    expect(await turn('a', async () => 'well')).toBe('well')
  })
})
