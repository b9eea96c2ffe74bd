import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySearch } from '#e2e/support/any-search'
import { EVERYTHING, parseSearch, searchParams, without } from './search.ts'

const read = (text: string) => parseSearch(new URLSearchParams(text))

describe('parseSearch', () => {
  it('reads back every search that searchParams writes', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        expect(parseSearch(new URLSearchParams(searchParams(search).toString()))).toEqual(search)
      }),
    )
  })

  it('reads any address, and what it read has one address', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (text) => {
        const once = read(text)
        expect(parseSearch(searchParams(once))).toEqual(once)
      }),
    )
  })

  it.each([
    ['', EVERYTHING],
    ['topic=cure&state=open&phase=9&kind=&sort=best&page=-3', EVERYTHING],
    ['groups=fair&cost=cheap&paying=yes&ethics=no&confirmed=1-month&says=free', EVERYTHING],
    ['page=0', EVERYTHING],
    ['page=1e3', EVERYTHING],
    ['q=%20%20&country=', EVERYTHING],
    ['q=%20%20', { ...EVERYTHING, words: '' }],
    ['q=gut%09%20flora', { ...EVERYTHING, words: 'gut flora' }],
    ['page=12', { ...EVERYTHING, page: 12 }],
    ['page=all', { ...EVERYTHING, page: 'all' }],
  ])('reads "%s", leaving out what it does not understand', (text, search) => {
    expect(read(text)).toEqual(search)
  })

  it('keeps several choices of one filter, each once, in the order of the list', () => {
    expect(read('topic=probiotic&topic=fmt&topic=fmt').chosen.topic).toEqual(['fmt', 'probiotic'])
  })

  it('keeps a part of a country only where that country is chosen', () => {
    const region = 'region=Ontario%2C%20Canada&region=Iowa%2C%20United%20States'
    expect(read(`${region}&country=Canada`).chosen.region).toEqual(['Ontario, Canada'])
    expect(read(region).chosen.region).toEqual([])
  })

  it('keeps a part of a country that is spelt in another way', () => {
    const region = encodeURIComponent('Prague, Czech Republic')
    expect(read(`region=${region}&country=Czechia`).chosen.region).toEqual([
      'Prague, Czech Republic',
    ])
  })

  it('takes two spellings of one country for one', () => {
    expect(read('country=Turkey&country=T%C3%BCrkiye').chosen.country).toEqual(['Turkey'])
  })

  it('leaves out what cannot be seen in words', () => {
    expect(read('q=%E2%80%8Bpro%E2%80%8Bbiotic').words).toBe('probiotic')
  })

  it('cuts overlong words without breaking a character', () => {
    const words = read(`q=${encodeURIComponent('🦠'.repeat(500))}`).words
    expect(words).toBe('🦠'.repeat(200))
  })
})

describe('searchParams', () => {
  it('writes nothing for the default search', () => {
    expect(searchParams(EVERYTHING).toString()).toBe('')
  })
})

describe('without', () => {
  it('takes one choice away and goes back to the first page', () => {
    const search = read('topic=fmt&topic=diet&page=3')
    expect(without(search, 'topic', 'fmt')).toEqual({ ...read('topic=diet'), page: 1 })
  })

  it('takes the parts of a country away with it', () => {
    const search = read('country=Canada&region=Ontario%2C%20Canada')
    expect(without(search, 'country', 'Canada')).toEqual(EVERYTHING)
  })
})
