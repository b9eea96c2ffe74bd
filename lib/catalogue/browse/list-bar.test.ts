import { describe, expect, it } from 'vitest'
import { catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { TELLING, tellingStudies } from '#e2e/support/records/telling-studies'
import { parseSearch } from '../../trials/search/search.ts'
import { browseView } from './browse-view.ts'

const TODAY = '2026-11-22'
const catalogue = catalogueOf(copyOf(tellingStudies(TODAY)))
const viewOf = (address: string) =>
  browseView(catalogue, parseSearch(new URLSearchParams(address.split('?')[1])), TODAY)

describe('listBar', () => {
  it('says beside each toggle how many trials it leads to', () => {
    const { bar } = viewOf('/trials')
    expect(bar.toggles.map(({ words, count }) => [words, count])).toEqual([
      ['Takes people now', 7],
      ['Random groups', 2],
      ['Says it is free', 2],
      ['Hide if people pay', 6],
      ['Mentions ethics review', 2],
    ])
    for (const { href, count } of bar.toggles) expect(viewOf(href).matching, href).toBe(count)
  })

  it('leads back where a toggle is on', () => {
    const { bar } = viewOf('/trials?cost=free&topic=probiotic')
    const free = bar.toggles.find(({ on }) => on)
    expect(free).toMatchObject({ sets: 'cost=', href: '/trials?topic=probiotic', count: 2 })
    expect(bar.on).toBe(2)
  })

  it('takes the place of other states, as its count says', () => {
    const { bar } = viewOf('/trials?state=finished')
    const [open] = bar.toggles
    expect(open).toMatchObject({ on: false, href: '/trials?state=recruiting', count: 7 })
    expect(viewOf('/trials?state=finished&state=recruiting').bar.toggles[0]?.on).toBe(false)
  })

  it('offers one topic or all, and every order', () => {
    const { bar, rows } = viewOf('/trials?topic=fmt&sort=confirmed')
    expect(bar.topics.find(({ on }) => on)).toMatchObject({ sets: 'topic=fmt', count: 1 })
    expect(bar.topics[0]).toMatchObject({ words: 'All topics', href: '/trials?sort=confirmed' })
    expect(bar.sorts.filter(({ on }) => on).map(({ words }) => words)).toEqual(['Last confirmed'])
    expect(rows.map(({ nctId }) => nctId)).toEqual([TELLING.pays])
  })

  it('leads to all matches on one page, unless they are here or too many', () => {
    const listOf = (count: number) => {
      const entries = Array.from({ length: count }, () => catalogue.entries)
      const search = parseSearch(new URLSearchParams('topic=probiotic'))
      const { bar, pages } = browseView({ ...catalogue, entries: entries.flat() }, search, TODAY)
      expect(pages?.all ?? null).toBe(bar.all)
      return bar
    }
    expect(listOf(1)).toMatchObject({ whole: true, all: null })
    expect(listOf(50)).toMatchObject({ whole: false, all: '/trials?topic=probiotic&page=all' })
    expect(listOf(500)).toMatchObject({ whole: false, all: null })
  })

  it('puts the last confirmed first', () => {
    const numbers = viewOf('/trials?sort=confirmed').rows.map(({ nctId }) => nctId)
    expect(numbers.slice(0, 2).toSorted()).toEqual([TELLING.silent, TELLING.all])
  })
})
