import { describe, expect, it } from 'vitest'
import { RegistryError } from '../call/error.ts'
import { askInParts } from './ask-in-parts.ts'
import { createPageSize } from './page-size.ts'

const items = [1, 2, 3, 4, 5, 6, 7]

/** Answers with what it was asked for, as long as that is not more than `most`. */
function taking(most: number, error = new RegistryError('too-complicated')) {
  const asked: number[] = []
  const ask = async (part: readonly number[]) => {
    asked.push(part.length)
    if (part.length > most) throw error
    return part
  }
  return { ask, asked }
}

describe('askInParts', () => {
  it('asks for no more at once than it may, and for each once', async () => {
    const { ask, asked } = taking(9)
    expect((await askInParts(items, createPageSize(3, 1), ask)).flat()).toEqual(items)
    expect(asked).toEqual([3, 3, 1])
  })

  it.each(['too-complicated', 'too-large', 'timeout'] as const)(
    'asks in halves after "%s", and stays with what worked',
    async (kind) => {
      const { ask, asked } = taking(2, new RegistryError(kind))
      const size = createPageSize(8, 1)
      expect((await askInParts(items, size, ask)).flat()).toEqual(items)
      expect(asked).toEqual([7, 4, 2, 2, 2, 1])
    },
  )

  it('fails as a whole when a part fails', async () => {
    const { ask } = taking(2, new RegistryError('refused'))
    await expect(askInParts(items, createPageSize(3, 1), ask)).rejects.toMatchObject({
      kind: 'refused',
    })
  })

  it('gives up when even one is too much', async () => {
    const { ask, asked } = taking(0)
    await expect(askInParts(items, createPageSize(4, 1), ask)).rejects.toMatchObject({
      kind: 'too-complicated',
    })
    expect(asked).toEqual([4, 2, 1])
  })

  it('asks for nothing where nothing is wanted', async () => {
    const { ask, asked } = taking(9)
    expect(await askInParts([], createPageSize(3, 1), ask)).toEqual([])
    expect(asked).toEqual([])
  })
})
