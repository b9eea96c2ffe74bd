import { describe, expect, it } from 'vitest'
import { RegistryError } from './error.ts'
import { retry } from './retry.ts'

/** Fails with these errors in turn, then works; `starts` are the times of each attempt. */
function failing(errors: readonly Error[]) {
  const starts: number[] = []
  const attempt = async () => {
    starts.push(performance.now())
    const error = errors[starts.length - 1]
    if (error) throw error
    return 'worked'
  }
  return { attempt, starts }
}

const options = {
  tries: 3,
  backoffMs: 20,
  signal: undefined,
  worthIt: (error: RegistryError) => error.worthAnotherTry,
}
const busy = new RegistryError('busy')

describe('retry', () => {
  it('says how many tries it took', async () => {
    expect(await retry(failing([]).attempt, options)).toEqual({ result: 'worked', tries: 1 })
    expect(await retry(failing([busy, busy]).attempt, options)).toEqual({
      result: 'worked',
      tries: 3,
    })
  })

  it('gives up after the last try with the last failure', async () => {
    const { attempt, starts } = failing([busy, busy, new RegistryError('broken'), busy])
    await expect(retry(attempt, options)).rejects.toMatchObject({ kind: 'broken' })
    expect(starts).toHaveLength(3)
  })

  it('waits longer before each further try', async () => {
    const { attempt, starts } = failing([busy, busy])
    await retry(attempt, { ...options, backoffMs: 40 })
    const [first = 0, second = 0, third = 0] = starts
    expect(second - first).toBeGreaterThanOrEqual(29)
    expect(third - second).toBeGreaterThanOrEqual(59)
  })

  it.each([
    new RegistryError('bad-request'),
    new RegistryError('not-json'),
    new TypeError('a bug of ours'),
  ])('does not try again after "$message"', async (error) => {
    const { attempt, starts } = failing([error])
    await expect(retry(attempt, options)).rejects.toBe(error)
    expect(starts).toHaveLength(1)
  })

  it('does not try again what the caller does not hold worth it', async () => {
    const { attempt, starts } = failing([busy])
    await expect(retry(attempt, { ...options, worthIt: () => false })).rejects.toBe(busy)
    expect(starts).toHaveLength(1)
  })

  it('stops waiting when told to', async () => {
    const { attempt, starts } = failing([busy])
    const signal = AbortSignal.timeout(20)
    await expect(retry(attempt, { ...options, backoffMs: 60_000, signal })).rejects.toThrow()
    expect(starts).toHaveLength(1)
  })
})
