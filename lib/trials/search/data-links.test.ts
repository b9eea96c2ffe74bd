import { describe, expect, it } from 'vitest'
import { browseHref, dataHref, feedHref, feedTitle } from './data-links.ts'
import { parseSearch } from './search.ts'

const searchOf = (address: string) => parseSearch(new URLSearchParams(address))

describe('feedHref', () => {
  it.each([
    ['', '/feed.xml', 'Gut trials in MS'],
    ['topic=fmt', '/feed.xml?topic=fmt', 'Gut trials in MS: Stool transplant (FMT)'],
    [
      'topic=diet&topic=fmt&country=Italy&country=Spain&q=milk&state=recruiting&sort=newest&page=2',
      '/feed.xml?topic=fmt&topic=diet&country=Italy&country=Spain',
      'Gut trials in MS: Stool transplant (FMT) and Diet; Italy and Spain',
    ],
  ])(
    'leads from the list of “%s” to what a feed can follow, and names it',
    (address, href, title) => {
      const search = searchOf(address)
      expect(feedHref(search)).toBe(href)
      expect(feedTitle(search)).toBe(title)
      expect(feedHref(searchOf(href.split('?')[1] ?? ''))).toBe(href)
    },
  )
})

describe('dataHref', () => {
  it('keeps all of a search but the page', () => {
    const address = 'q=milk&state=recruiting&sort=newest'
    const search = searchOf(`${address}&page=3`)
    expect(dataHref(search, 'csv')).toBe(`/api/trials.csv?${address}`)
    expect(dataHref(searchOf(''), 'json')).toBe('/api/trials.json')
    expect(browseHref(search)).toBe(`/trials?${address}&page=3`)
  })
})
