import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bundledCatalogue } from '#e2e/support/records/catalogue-of'
import { browseView } from '#lib/catalogue/browse/browse-view'
import { parseSearch } from '#lib/trials/search/search'
import { FollowAndTake } from './follow-and-take'

const catalogue = bundledCatalogue()

const shown = (address: string, matching = 3) => {
  const { follow } = browseView(catalogue, parseSearch(new URLSearchParams(address)), '2026-11-22')
  return renderToStaticMarkup(<FollowAndTake follow={follow} matching={matching} />)
}

describe('FollowAndTake', () => {
  it.each([
    ['', false],
    ['topic=fmt&country=Italy', false],
    ['topic=fmt&sort=newest&page=2', false],
    ['topic=fmt&state=recruiting', true],
    ['q=milk', true],
  ])('says for “%s” whether the feed leaves out some of the filters', (address, said) => {
    expect(shown(address).includes('none of your other filters')).toBe(said)
  })

  it('offers a feed where nothing is found yet, and no empty file', () => {
    const page = shown('topic=fmt&country=Italy', 0)
    expect(page).toContain('/feed.xml?topic=fmt&amp;country=Italy')
    expect(page).not.toContain('/api/trials')
  })
})
