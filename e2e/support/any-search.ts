import fc from 'fast-check'
import { SORTS } from '#lib/trials/search/orders'
import { FACETS, forEachFacet, parseSearch } from '#lib/trials/search/search'

const anyNames = fc
  .uniqueArray(fc.constantFrom('Spain', 'Türkiye', "Côte d'Ivoire", 'A & B = C'))
  .map((names) => names.sort())

const anyChosen = fc
  .record(
    forEachFacet((id) => {
      const choices = FACETS.find((facet) => facet.id === id)?.choices ?? null
      return choices === null ? anyNames : fc.subarray(choices.map((choice) => choice.id))
    }),
  )
  .map((chosen) => ({ ...chosen, region: [...chosen.country].map((name) => `North, ${name}`) }))

/** As a search keeps them: without what cannot be seen, and not too long. */
const anyWords = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => parseSearch(new URLSearchParams({ q: text })).words)

/** Any search that an address can ask for. */
export const anySearch = fc.record({
  words: anyWords,
  chosen: anyChosen,
  sort: fc.constantFrom(...SORTS.map((sort) => sort.id)),
  page: fc.oneof(fc.integer({ min: 1, max: 999 }), fc.constant('all' as const)),
})
