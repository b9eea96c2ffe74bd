import { describe, expect, it } from 'vitest'
import { RegistryError } from './error.ts'
import { readPages } from './read-pages.ts'

const study = (nctId: string) => ({ protocolSection: { identificationModule: { nctId } } })
const [one, two, three] = ['NCT00000001', 'NCT00000002', 'NCT00000003'].map(study)

/** Gives these pages in turn, whatever token is asked for, and keeps the tokens that were asked for. */
function giving(pages: readonly (object | Error)[]) {
  const asked: (string | null)[] = []
  const getPage = async (token: string | null) => {
    asked.push(token)
    const data = pages[asked.length - 1]
    if (data instanceof Error) throw data
    return { data, bytes: 10, ms: 5, tries: 1 }
  }
  return { getPage, asked }
}

describe('readPages', () => {
  it('reads to the last page, over empty ones', async () => {
    const { getPage, asked } = giving([
      { studies: [one, two], totalCount: 3, nextPageToken: 'a' },
      { studies: [], nextPageToken: 'b' },
      { studies: [three] },
    ])
    expect(await readPages(getPage, 10)).toEqual({
      studies: [one, two, three],
      total: 3,
      pages: 3,
      bytes: 30,
      duplicates: 0,
      costs: Array(3).fill({ bytes: 10, ms: 5, tries: 1 }),
    })
    expect(asked).toEqual([null, 'a', 'b'])
  })

  it('drops studies that come twice, but none without a number', async () => {
    const { getPage } = giving([
      { studies: [one, two, 'damaged'], nextPageToken: 'a' },
      { studies: [two, three, 'damaged'] },
    ])
    const { studies, duplicates, total } = await readPages(getPage, 10)
    expect(studies).toEqual([one, two, 'damaged', three, 'damaged'])
    expect(duplicates).toBe(1)
    expect(total).toBeNull()
  })

  it('starts again from the first page when a token dies', async () => {
    const { getPage, asked } = giving([
      { studies: [one], nextPageToken: 'a' },
      new RegistryError('bad-request'),
      { studies: [two], nextPageToken: 'b' },
      { studies: [three] },
    ])
    expect((await readPages(getPage, 10)).studies).toEqual([two, three])
    expect(asked).toEqual([null, 'a', null, 'b'])
  })

  it('gives up when a token dies twice', async () => {
    const page = { studies: [one], nextPageToken: 'a' }
    const dead = new RegistryError('bad-request')
    const { getPage, asked } = giving([page, dead, page, dead, page])
    await expect(readPages(getPage, 10)).rejects.toMatchObject({ kind: 'unstable' })
    expect(asked).toHaveLength(4)
  })

  it.each([
    ['the question itself is refused', [new RegistryError('bad-request')], 'bad-request'],
    ['a page fails', [{ studies: [], nextPageToken: 'a' }, new RegistryError('busy')], 'busy'],
    [
      'a token comes twice',
      [
        { studies: [], nextPageToken: 'a' },
        { studies: [], nextPageToken: 'a' },
      ],
      'endless',
    ],
    [
      'there are too many pages',
      ['a', 'b', 'c', 'd'].map((nextPageToken) => ({ studies: [], nextPageToken })),
      'endless',
    ],
    ['a page has no studies', [{ items: [] }], 'changed'],
    ['a page is a list', [[]], 'changed'],
    ['a token is no text', [{ studies: [], nextPageToken: 7 }], 'changed'],
  ])('throws if %s', async (_, pages, kind) => {
    await expect(readPages(giving(pages).getPage, 3)).rejects.toMatchObject({ kind })
  })
})
