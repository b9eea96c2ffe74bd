import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '#lib/catalogue/browse/words/understand'
import { askedTrials } from '#lib/shortlist/asked-trials'
import { listHref, parseList, plainTitle } from '#lib/shortlist/list-link'
import { packHref, parsePack } from '#lib/shortlist/print-link'
import { PARAMETERS } from '#lib/trials/address/parameters'
import { readAddress } from '#lib/trials/address/read-address'
import { findNctIds } from '#lib/trials/links/nct-id'
import { isMissingTrial, typedNumber } from '#lib/trials/links/number-in-path'
import { readPasted } from '#lib/trials/links/pasted'
import { registryNumbers } from '#lib/trials/links/registry-numbers'
import { browseHref, feedHref } from '#lib/trials/search/data-links'
import { parseSearch, searchParams } from '#lib/trials/search/search'
import { anySearch } from '../support/any-search.ts'
import { everyCase } from './every-case.ts'
import { foreignText } from './foreign-text.ts'

const nctId = fc
  .integer({ min: 0, max: 99_999_999 })
  .map((digits) => `NCT${String(digits).padStart(8, '0')}`)

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PARAMETERS.keys()) },
  { weight: 1, arbitrary: foreignText },
  {
    weight: 1,
    arbitrary: fc.constantFrom('amp;title', 'amp;amp;country', '?topic', 'utm_source', '__proto__'),
  },
)
const value = fc.oneof(
  foreignText,
  nctId,
  fc.constantFrom(
    'fmt',
    'Italy',
    'Italy;topic=fmt',
    'fmt%26country%3DItaly',
    '3DSpain',
    'all',
    '1',
    'Turkey (Türkiye)).',
  ),
)
const anyAddress = fc
  .array(fc.tuple(name, value), { maxLength: 40 })
  .map((pairs) => new URLSearchParams(pairs))

const anyList = fc.record({
  ids: fc.uniqueArray(nctId, { minLength: 1, maxLength: 20 }),
  title: foreignText.map(plainTitle),
})

/** Words that hold an escape are read as escaped words: nobody looks for "%20". */
const hasEscape = (text: string) => /%[0-9a-f]{2}/i.test(text)

const queryOf = (href: string) => href.split('?')[1] ?? ''

/** What messengers make of an address. */
const MANGLED: readonly ((query: string) => string)[] = [
  (query) => query,
  (query) => query.replaceAll('&', '&amp;'),
  (query) => query.replaceAll('&', '&amp;amp;'),
  (query) => query.replaceAll('&', ';'),
  (query) => `${query}&utm_source=mail&fbclid=x`,
  (query) => encodeURIComponent(query),
]

const afterMail = (query: string) =>
  fc.constantFrom(...MANGLED).map((mangle) => new URLSearchParams(mangle(query)))

describe('readAddress', () => {
  it('never throws, and gives no more than there is room for', () => {
    everyCase(
      fc.property(anyAddress, (given) => {
        const { params, dropped } = readAddress(given)
        for (const key of new Set(params.keys())) {
          const values = params.getAll(key)
          const parameter = PARAMETERS.get(key)
          expect(values.length).toBeLessThanOrEqual(parameter?.most ?? 0)
          for (const one of values)
            expect([...one].length).toBeLessThanOrEqual(parameter?.longest ?? 0)
        }
        expect(dropped.length).toBeLessThanOrEqual(6)
        for (const sentence of dropped) expect(sentence.length).toBeLessThan(250)
      }),
    )
  })

  it('finds nothing more to mend or to drop in what it has read', () => {
    everyCase(
      fc.property(anyAddress, (given) => {
        const { params } = readAddress(given)
        const again = readAddress(params)
        expect(again.params.toString()).toBe(params.toString())
        expect(again.dropped).toEqual([])
      }),
    )
  })

  it('reads every search from its address, and after a messenger', () => {
    everyCase(
      fc.property(
        anySearch.chain((search) =>
          fc.tuple(fc.constant(search), afterMail(searchParams(search).toString())),
        ),
        ([search, given]) => {
          fc.pre(!hasEscape(search.words))
          const { params, dropped } = readAddress(given)
          expect(parseSearch(params)).toEqual(search)
          expect(dropped).toEqual([])
        },
      ),
    )
  })

  it('reads every list from its address, and after a messenger', () => {
    everyCase(
      fc.property(
        anyList.chain((list) => fc.tuple(fc.constant(list), afterMail(queryOf(listHref(list))))),
        ([list, given]) => {
          fc.pre(!hasEscape(list.title ?? ''))
          const { params } = readAddress(given)
          expect(parseList(params)).toMatchObject(list)
        },
      ),
    )
  })
})

describe('what is made of an address', () => {
  it('is one list, pack, table and search, however it is written', () => {
    everyCase(
      fc.property(anyAddress, (given) => {
        const { params } = readAddress(given)
        const pack = parsePack(params)
        expect(parsePack(new URLSearchParams(queryOf(packHref(pack, pack.large))))).toMatchObject({
          ids: pack.ids,
          title: pack.title,
          large: pack.large,
        })
        const asked = askedTrials(params)
        expect(asked.ids.length).toBeLessThanOrEqual(4)
        expect([...asked.ids, ...asked.others]).toEqual(pack.ids)
        const search = parseSearch(params)
        expect(parseSearch(searchParams(search))).toEqual(search)
        expect(URL.canParse(browseHref(search), 'https://x.example')).toBe(true)
        expect(URL.canParse(feedHref(search), 'https://x.example')).toBe(true)
      }),
    )
  })

  it('is bounded, whatever was pasted or typed', () => {
    everyCase(
      fc.property(foreignText, (text) => {
        const pasted = readPasted(text)
        expect(pasted.sentence.length).toBeLessThan(400)
        if ('links' in pasted) {
          for (const { url } of pasted.links) expect(url).toMatch(/^https:\/\//)
        }
        for (const { text: found } of registryNumbers(text)) expect(text).toContain(found)
        expect(typeof isMissingTrial(`/trials/${text}`)).toBe('boolean')
        typedNumber(`/trials/${text}`)
        const { understood, others } = understand(text)
        for (const { from, to, said } of understood) expect(text.slice(from, to)).toBe(said)
        const read = [...understood, ...others].toSorted((a, b) => a.from - b.from)
        for (const [at, { to }] of read.entries())
          expect(to).toBeLessThanOrEqual(read[at + 1]?.from ?? text.length)
      }),
    )
  })

  it('holds every number, glued together or apart', () => {
    everyCase(
      fc.property(
        fc.uniqueArray(nctId, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('', ' ', ',', ', ', ' and ', '/', '%2F', '\n', ' (', ') '),
        (ids, between) => {
          expect(findNctIds(ids.join(between))).toEqual(ids)
        },
      ),
    )
  })
})
