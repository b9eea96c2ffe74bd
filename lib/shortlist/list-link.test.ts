import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareHref, listHref, parseList, plainTitle, printHref } from './list-link.ts'

const asked = (query: string) => parseList(new URLSearchParams(query))
const numbers = (count: number) =>
  Array.from({ length: count }, (_, at) => `NCT${String(at + 1).padStart(8, '0')}`)

describe('parseList', () => {
  it('reads numbers in their order, each once', () => {
    expect(asked('ids=NCT00000002,nct00000001,NCT00000002')).toEqual({
      ids: ['NCT00000002', 'NCT00000001'],
      title: null,
      notNumbers: [],
      tooMany: 0,
    })
  })

  it('reads numbers between spaces, lines and semicolons, and in links', () => {
    const { ids } = asked(
      'ids=NCT00000001%20NCT00000002%0ANCT00000003;https://clinicaltrials.gov/study/NCT00000004',
    )
    expect(ids).toEqual(numbers(4))
  })

  it('parts numbers that a messenger glued together, and names what is none of them', () => {
    const { ids, notNumbers } = asked('ids=NCT00000001NCT00000002NCT0000000')
    expect(ids).toEqual(numbers(2))
    expect(notNumbers).toEqual(['NCT0000000'])
  })

  it('names what is no trial number, and shortens it', () => {
    expect(asked('ids=NCT1,hello').notNumbers).toEqual(['NCT1', 'hello'])
    const [long = ''] = asked(`ids=${'x'.repeat(500)}`).notNumbers
    expect(long).toBe(`${'x'.repeat(39)}…`)
  })

  it('keeps twenty numbers and counts the rest', () => {
    const { ids, tooMany } = asked(`ids=${numbers(500).join(',')}`)
    expect(ids).toEqual(numbers(20))
    expect(tooMany).toBe(480)
  })

  it('takes nothing else from an address', () => {
    expect(Object.keys(asked('ids=NCT00000001&age=38&place=Rome'))).toEqual([
      'ids',
      'title',
      'notNumbers',
      'tooMany',
    ])
  })

  it('gives an empty list where there is none', () => {
    expect(asked('').ids).toEqual([])
    expect(asked('ids=,,').notNumbers).toEqual([])
  })

  it('reads any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { ids, title } = parseList(
          new URLSearchParams([
            ['ids', text],
            ['title', text],
          ]),
        )
        expect(ids.every((id) => /^NCT\d{8}$/.test(id))).toBe(true)
        expect([...(title ?? '')].length).toBeLessThanOrEqual(60)
      }),
    )
  })
})

describe('plainTitle', () => {
  it('keeps words of any language as they are', () => {
    expect(plainTitle('Für Ana, über Darm & MS: 试验')).toBe('Für Ana, über Darm & MS: 试验')
  })

  it('takes out lines, invisible letters and those that turn text around', () => {
    expect(plainTitle(' a\nb\u202Ec\u200Bd\u0000 ')).toBe('a b c d')
  })

  it('keeps the joiners that some scripts are written with', () => {
    expect(plainTitle('می\u200Cخواهم')).toBe('می\u200Cخواهم')
  })

  it('keeps markup as the letters that it is', () => {
    expect(plainTitle('<b>Hello</b>')).toBe('<b>Hello</b>')
  })

  it('is null where nothing can be read', () => {
    expect([null, '', ' \n\u200B', '\u200D'].map(plainTitle)).toEqual([null, null, null, null])
  })
})

describe('addresses', () => {
  it('hold numbers with plain commas, and a title only where there is one', () => {
    const ids = numbers(2)
    expect(listHref({ ids, title: null })).toBe('/list?ids=NCT00000001,NCT00000002')
    expect(listHref({ ids, title: 'For Ana & Ben' })).toBe(
      '/list?ids=NCT00000001,NCT00000002&title=For%20Ana%20%26%20Ben',
    )
    expect(compareHref(ids)).toBe('/compare?ids=NCT00000001,NCT00000002')
    expect(printHref({ ids, title: 'A' })).toBe('/print?ids=NCT00000001,NCT00000002&title=A')
  })

  it('come back as the list that was written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 99_999_999 }), { maxLength: 20 }),
        fc.string({ unit: 'grapheme' }).map(plainTitle),
        (digits, title) => {
          const ids = digits.map((one) => `NCT${String(one).padStart(8, '0')}`)
          const { searchParams } = new URL(listHref({ ids, title }), 'http://x')
          expect(parseList(searchParams)).toEqual({ ids, title, notNumbers: [], tooMany: 0 })
        },
      ),
    )
  })
})
