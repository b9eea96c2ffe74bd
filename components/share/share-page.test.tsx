import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bundledCatalogue } from '#e2e/support/records/catalogue-of'
import { leaksOf } from '#e2e/support/shared-address'
import { trialRow } from '#lib/catalogue/browse/trial-row'
import { browseHref } from '#lib/trials/search/data-links'
import { parseSearch } from '#lib/trials/search/search'
import { SharePage } from './share-page'

const SITE = 'https://gutcheck.example'
const { entries } = bundledCatalogue()
const rows = entries.map((entry) => trialRow(entry, null, '2026-11-22'))

function block(query: string, count: number) {
  const search = parseSearch(new URLSearchParams(query))
  const view = { rows: rows.slice(0, count), href: browseHref(search), words: search.words }
  const markup = renderToStaticMarkup(<SharePage view={view} site={SITE} />)
  return { markup, address: /<p[^>]*>(https:[^<]*)/.exec(markup)?.[1] ?? '' }
}

describe('SharePage', () => {
  it('sends numbers alone, whatever was searched for', () => {
    const { markup, address } = block('q=SPMS&country=Belgium', 3)
    expect(leaksOf(address, SITE)).toEqual([])
    expect(address).toContain(entries[2]?.trial.nctId)
    expect(markup).toContain('no filters and no words of a search')
    expect(markup).toContain('and the words you searched for')
  })

  it('sends no more than a list holds, and says so', () => {
    const { markup, address } = block('page=all', 51)
    expect(leaksOf(address, SITE)).toEqual([])
    expect(markup).toContain('Send the first 20 trials from this page')
  })

  it('speaks of filters only where there are some', () => {
    expect(block('', 20).markup).not.toContain('The address of this page')
  })

  it('is not there where no trial is', () => {
    expect(block('q=zebrafish', 0).markup).toBe('')
  })
})
