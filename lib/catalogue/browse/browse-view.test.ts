import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySearch } from '#e2e/support/any-search'
import { bundledCatalogue } from '#e2e/support/records/catalogue-of'
import { FACETS, parseSearch } from '../../trials/search/search.ts'
import { browseView } from './browse-view.ts'

const TODAY = '2026-11-22'
const catalogue = bundledCatalogue()
const searchIn = (address: string) => parseSearch(new URLSearchParams(address.split('?')[1] ?? ''))
const at = (address: string) => browseView(catalogue, searchIn(address), TODAY)

/** Addresses with words that find something, as often as not. */
const anyAddress = fc
  .tuple(anySearch, fc.constantFrom('', 'milk', 'fiber', 'Lisbon FMT', 'zzzz'), fc.boolean())
  .map(([search, words, asTyped]) => (asTyped ? search : { ...search, words }))

describe('browseView', () => {
  it('is the same where it comes as JSON', () => {
    fc.assert(
      fc.property(anyAddress, (search) => {
        const view = browseView(catalogue, search, TODAY)
        expect(JSON.parse(JSON.stringify(view))).toEqual(view)
      }),
    )
  })

  it('names the address that gives the same list again', () => {
    fc.assert(
      fc.property(anyAddress, (search) => {
        const view = browseView(catalogue, search, TODAY)
        expect(at(view.href)).toEqual(view)
      }),
    )
  })

  it('leads by each chip to a list that is wider, or narrower where others of its kind stay', () => {
    fc.assert(
      fc.property(anyAddress, (search) => {
        const view = browseView(catalogue, search, TODAY)
        for (const { key, href } of view.chips) {
          const facet = FACETS.find(({ id }) => key.startsWith(`${id}=`))
          const staying = facet ? search.chosen[facet.id].length - 1 : 0
          const { matching } = at(href)
          if (staying === 0) expect(matching).toBeGreaterThanOrEqual(view.matching)
          else expect(matching).toBeLessThanOrEqual(view.matching)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('says what dropping a filter gives, where nothing matches', () => {
    const view = at('/trials?topic=helminth&state=recruiting')
    expect(view).toMatchObject({ heading: 'No trial matches', rows: [], map: null })
    for (const { href, count } of view.loosened) expect(at(href).matching).toBe(count)
    expect(view.loosened.length).toBeGreaterThan(0)
  })
})
