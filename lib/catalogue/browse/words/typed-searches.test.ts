import { describe, expect, it } from 'vitest'
import { bundledCatalogue, catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { parseSearch } from '../../../trials/search/search.ts'
import { browseView } from '../browse-view.ts'
import { TYPED_SEARCHES } from './typed-searches.test-data.ts'

const TODAY = '2026-11-22'
const bundled = bundledCatalogue()
const typing = (q: string, more: Record<string, string> = {}, catalogue = bundled) =>
  browseView(catalogue, parseSearch(new URLSearchParams({ q, ...more })), TODAY)

describe('what people type', () => {
  it.each(TYPED_SEARCHES)('finds for “%s” what was meant, and says so', (typed, first, said) => {
    const { rows, understood } = typing(typed)
    const enough = first.length === 0 ? rows.length : first.length
    expect(rows.map(({ nctId }) => nctId).slice(0, enough)).toEqual(first)
    if (said === null) expect(understood).toEqual([])
    else expect(understood[0]?.slice(0, said.length)).toBe(said)
  })

  it('is understood in each of its parts', () => {
    expect(typing('ocrevus and leaky gut, please').understood).toEqual([
      'We looked for ocrelizumab, the drug in Ocrevus.',
      'We looked for trials on gut permeability. People also call this “leaky gut”.',
    ])
  })

  it.each(['PFMT', 'dietitian', 'fmtx'])(
    'is taken as it stands where it is only like our words: “%s”',
    (typed) => {
      expect(typing(typed).understood).toEqual([])
    },
  )

  it('comes in any spelling of a place', () => {
    const catalogue = catalogueOf(
      copyOf([
        {
          protocolSection: {
            identificationModule: { nctId: 'NCT00000001', briefTitle: 'A probiotic' },
            conditionsModule: { conditions: ['Multiple Sclerosis'] },
            contactsLocationsModule: { locations: [{ city: 'Łódź', country: 'Poland' }] },
          },
        },
      ]),
    )
    for (const typed of ['Łódź', 'lodz', 'LODZ', 'Polska', 'Lo\u0301dz\u0301'])
      expect(typing(typed, {}, catalogue).matching, typed).toBe(1)
  })

  it('puts trials that are about it before those that only mention it, and says so', () => {
    const { rows, orderLine } = typing('tecfidera')
    expect(rows.slice(0, 3).map(({ nctId }) => nctId)).toEqual([
      'NCT02471560',
      'NCT03092544',
      'NCT02736279',
    ])
    expect(orderLine).toContain('Trials that only mention your words come last.')
    expect(typing('tecfidera', { sort: 'newest' }).orderLine).not.toContain('only mention')
  })
})

describe('what is near', () => {
  const offered = (q: string, more: Record<string, string> = {}) =>
    typing(q, more).near.map(({ words, count }) => [words, count])

  it.each([
    ['yoghurt', [['See every probiotic trial', 5]]],
    ['keto', [['See every diet trial', 8]]],
    ['ocrevous', [['Look for “ocrevus”', 1]]],
    [
      'poo transplant zebrafish',
      [
        ['Look for “poo transplant”', 7],
        ['See every stool transplant trial', 7],
      ],
    ],
    ['NCT00203047', [['Open the page of NCT00203047', null]]],
    ['NCT04203017', []],
    ['Munich', [['See every trial in Germany', 3]]],
    ['zebrafish', []],
    ['worms', []],
  ])('is offered for “%s”, where that finds little', (typed, near) => {
    expect(offered(typed)).toEqual(near)
  })

  it('keeps the filters for other words, and counts with them', () => {
    const { near } = typing('vancomycin zebrafish', { state: 'recruiting' })
    expect(near[0]).toEqual({
      words: 'Look for “vancomycin”',
      href: '/trials?q=vancomycin&state=recruiting',
      count: 2,
    })
  })

  it('gives as many trials as it says', () => {
    for (const [typed] of TYPED_SEARCHES) {
      for (const { href, count } of typing(typed).near) {
        if (count === null) continue
        const search = parseSearch(new URLSearchParams(href.split('?')[1]))
        expect(browseView(bundled, search, TODAY).matching, href).toBe(count)
      }
    }
  })
})
