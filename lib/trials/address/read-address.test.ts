import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySearch } from '#e2e/support/any-search'
import { searchParams } from '../search/search.ts'
import { PARAMETERS } from './parameters.ts'
import { readAddress } from './read-address.ts'

const read = (text: string) => readAddress(new URLSearchParams(text))
const mended = (text: string) => read(text).params.toString()

describe('readAddress', () => {
  it.each([
    ['a mail program', 'topic=fmt&amp;country=Italy'],
    ['two mail programs', 'topic=fmt&amp;amp;country=Italy'],
    ['a program that escapes "&amp;"', 'topic=fmt&amp%3Bcountry=Italy'],
    ['a program that knows only semicolons', 'topic=fmt;country=Italy'],
    ['a program that escapes "&"', 'topic=fmt%26country=Italy'],
    ['a program that escapes "&amp;" and the rest', 'topic=fmt%26amp%3Bcountry%3DItaly'],
    ['a program that escapes the whole', 'topic%3Dfmt%26country%3DItaly'],
    ['one that does so twice', 'topic%253Dfmt%2526country%253DItaly'],
    ['mail that marks "=" by its code', 'topic=3Dfmt&country=3DItaly'],
    ['a keyboard for full-width letters', 'ｔｏｐｉｃ=ｆｍｔ&country=Ｉｔａｌｙ'],
    ['a keyboard that begins with capitals', 'Topic=FMT&Country=Italy'],
    ['a sentence in brackets', 'topic=fmt&country=Italy).'],
    ['a quote', 'topic=fmt&country=Italy%E2%80%9D'],
    ['angle brackets', 'topic=fmt&country=Italy%3E'],
    ['a second question mark', 'topic=fmt?country=Italy'],
    ['a counter of clicks', 'utm_source=x&topic=fmt&fbclid=a%3Db&country=Italy'],
  ])('mends what %s made of an address', (_, text) => {
    expect(read(text)).toEqual({
      params: new URLSearchParams('topic=fmt&country=Italy'),
      dropped: [],
    })
  })

  it.each([
    ['ids=NCT01234567&amp;title=For+Anna', 'For Anna'],
    ['ids=NCT01234567;title=For+Anna', 'For Anna'],
    ['ids=NCT01234567&title=For%2520Anna', 'For Anna'],
    ['ids=NCT01234567&title=A %26 B; C (for Anna)!', 'A & B; C (for Anna)!'],
    ['ids=NCT01234567&title=50% sure', '50% sure'],
  ])('keeps the title of %j', (text, title) => {
    expect(read(text).params.get('title')).toBe(title)
    expect(read(text).params.get('ids')).toBe('NCT01234567')
  })

  it('keeps brackets and dots that belong to a name', () => {
    const names = ['Turkey (Türkiye)', 'Korea, Republic of', "Côte d'Ivoire", 'A & B = C']
    const params = new URLSearchParams(names.map((name) => ['country', name]))
    expect(readAddress(params).params.getAll('country')).toEqual(names)
  })

  it('keeps all of a message that was pasted', () => {
    const message = 'See https://x.example/list?ids=NCT01234567&amp;title=A;country=Italy).'
    const params = new URLSearchParams({ trial: message })
    expect(readAddress(params)).toEqual({ params, dropped: [] })
  })

  it('uses no more values than there is room for, and says so', () => {
    const many = Array.from({ length: 1_150 }, (_, at) => `country=a${at}`).join('&')
    const { params, dropped } = read(many)
    expect(params.getAll('country')).toHaveLength(30)
    expect(dropped).toEqual(['This address names 1,150 countries. We used the first 30.'])
    expect(read('q=gut&q=milk').dropped).toEqual([
      'This address names 2 searches. We used the first.',
    ])
  })

  it.each([
    ['topic=cure', '“cure” is no choice of “What is it about?” that we know. We left it out.'],
    ['sort=best', '“best” is no order that we know. We left it out.'],
    ['page=-3', '“-3” is no page that we know. We left it out.'],
    [
      `country=${'a'.repeat(200)}`,
      `“${'a'.repeat(40)}…” is no country that we know. We left it out.`,
    ],
    [
      `q=${'🦠'.repeat(201)}`,
      'The search in this address is longer than 200 letters. We left out the rest.',
    ],
  ])('says what of %j it cannot use', (text, sentence) => {
    expect(read(text).dropped).toEqual([sentence])
  })

  it('cuts words without breaking a letter', () => {
    expect(read(`q=${'🦠'.repeat(500)}`).params.get('q')).toBe('🦠'.repeat(200))
  })

  it.each(['', 'q=&country=&topic=', 'q=%20', 'country=Italy&country=Italy', 'x=y', '%E0%A4%A'])(
    'says nothing of %j, where nothing is lost',
    (text) => {
      expect(read(text).dropped).toEqual([])
    },
  )

  it('names a few of many parts that it cannot use, and counts the others', () => {
    const { dropped } = read(Array.from({ length: 900 }, (_, at) => `topic=t${at}`).join('&'))
    expect(dropped).toHaveLength(6)
    expect(dropped.at(-1)).toBe('895 more parts of it could not be used.')
  })

  it('leaves every address as it is that we write', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const params = searchParams(search)
        expect(mended(params.toString())).toBe(params.toString())
      }),
    )
  })
})

describe('PARAMETERS', () => {
  it('calls each by its own name', () => {
    for (const [name, parameter] of PARAMETERS) expect(parameter.name).toBe(name)
  })
})
