import { describe, expect, it } from 'vitest'
import { RegistryError } from '../call/error.ts'
import { createPageSize } from './page-size.ts'
import { readPages, type Taken } from './read-pages.ts'

const [one, two, three] = ['NCT00000001', 'NCT00000002', 'NCT00000003'].map(
  (nctId): Taken<string> => ({
    nctId,
    made: `made of ${nctId}`,
  }),
)
const nameless = { nctId: null, made: 'damaged' }

type Given = {
  readonly studies?: readonly (typeof one)[]
  readonly token?: string
  readonly total?: number
}

const LIMITS = { maxPages: 10, mostStudies: 100 }

/** Gives these pages in turn, whatever is asked for, and keeps what was asked for. */
function giving(pages: readonly (Given | Error)[]) {
  const asked: [token: string | null, size: number][] = []
  const getPage = async (token: string | null, size: number) => {
    asked.push([token, size])
    const given = pages[asked.length - 1] ?? {}
    if (given instanceof Error) throw given
    return {
      studies: (given.studies ?? []).flatMap((study) => study ?? []),
      nextPageToken: given.token ?? null,
      totalCount: given.total ?? null,
      cost: { bytes: 10, ms: 5, tries: 1 },
    }
  }
  const read = (limits = {}) =>
    readPages(getPage, createPageSize(1_000, 100), { ...LIMITS, ...limits })
  return { read, asked, tokens: () => asked.map(([token]) => token) }
}

describe('readPages', () => {
  it('reads to the last page, over empty ones', async () => {
    const { read, asked } = giving([
      { studies: [one, two], total: 3, token: 'a' },
      { token: 'b' },
      { studies: [three] },
    ])
    expect(await read()).toEqual({
      studies: [one, two, three],
      total: 3,
      duplicates: 0,
      costs: Array(3).fill({ bytes: 10, ms: 5, tries: 1 }),
    })
    expect(asked).toEqual([
      [null, 1_000],
      ['a', 1_000],
      ['b', 1_000],
    ])
  })

  it('drops studies that come twice, but none without a number', async () => {
    const { read } = giving([
      { studies: [one, two, nameless], token: 'a' },
      { studies: [two, three, nameless] },
    ])
    const { studies, duplicates, total } = await read()
    expect(studies).toEqual([one, two, nameless, three, nameless])
    expect(duplicates).toBe(1)
    expect(total).toBeNull()
  })

  it.each(['timeout', 'too-large'] as const)(
    'asks again for half of a page after "%s", with the same token, and stays with that size',
    async (kind) => {
      const { read, asked } = giving([
        { studies: [one], token: 'a' },
        new RegistryError(kind),
        { studies: [two], token: 'b' },
        { studies: [three] },
      ])
      expect((await read()).studies).toEqual([one, two, three])
      expect(asked.slice(1)).toEqual([
        ['a', 1_000],
        ['a', 500],
        ['b', 500],
      ])
    },
  )

  it('gives up when the smallest page is too slow', async () => {
    const { read, asked } = giving(Array(9).fill(new RegistryError('timeout')))
    await expect(read()).rejects.toMatchObject({ kind: 'timeout' })
    expect(asked.map(([, size]) => size)).toEqual([1_000, 500, 250, 125, 100])
  })

  it('starts again from the first page when a token dies', async () => {
    const { read, tokens } = giving([
      { studies: [one], token: 'a' },
      new RegistryError('bad-request'),
      { studies: [two], token: 'b' },
      { studies: [three] },
    ])
    expect((await read()).studies).toEqual([two, three])
    expect(tokens()).toEqual([null, 'a', null, 'b'])
  })

  it('gives up when a token dies twice', async () => {
    const page = { studies: [one], token: 'a' }
    const dead = new RegistryError('bad-request')
    const { read, asked } = giving([page, dead, page, dead, page])
    await expect(read()).rejects.toMatchObject({ kind: 'unstable' })
    expect(asked).toHaveLength(4)
  })

  it('passes on a refusal of the question itself', async () => {
    const { read } = giving([new RegistryError('bad-request')])
    await expect(read()).rejects.toMatchObject({ kind: 'bad-request' })
  })

  it('ends when a token comes twice', async () => {
    const { read } = giving([{ token: 'a' }, { token: 'b' }, { token: 'a' }])
    await expect(read()).rejects.toMatchObject({ kind: 'endless' })
  })

  it('ends when there are more pages than it takes', async () => {
    const { read, asked } = giving([{ token: 'a' }, { token: 'b' }, { token: 'c' }])
    await expect(read({ maxPages: 2 })).rejects.toMatchObject({ kind: 'endless' })
    expect(asked).toHaveLength(2)
  })

  it('ends at the first page that announces, or holds, more studies than it takes', async () => {
    const announcing = giving([{ studies: [one], total: 101, token: 'a' }])
    await expect(announcing.read()).rejects.toMatchObject({ kind: 'too-many' })
    expect(announcing.asked).toHaveLength(1)
    const holding = giving([{ studies: [one, two, three], token: 'a' }])
    await expect(holding.read({ mostStudies: 2 })).rejects.toMatchObject({ kind: 'too-many' })
  })

  it('refuses a search that ends before all announced studies came', async () => {
    const { read } = giving([{ studies: [one, two, two], total: 3 }])
    await expect(read()).rejects.toMatchObject({ kind: 'incomplete', detail: '2 of 3 studies' })
  })
})
