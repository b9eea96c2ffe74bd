import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainTitle } from './list-link.ts'
import { packHref, parsePack } from './print-link.ts'

const asked = (query: string) => parsePack(new URLSearchParams(query))

describe('parsePack', () => {
  it('reads the list as every list is read', () => {
    expect(asked('ids=NCT00000001,hello&title=For%20Ana')).toEqual({
      ids: ['NCT00000001'],
      title: 'For Ana',
      notNumbers: ['hello'],
      tooMany: 0,
      large: false,
    })
  })

  it.each([
    ['large=1', true],
    ['', false],
    ['large=', false],
    ['large=0', false],
    ['large=yes', false],
  ])('reads “%s” as large: %s', (query, large) => {
    expect(asked(query).large).toBe(large)
  })
})

describe('packHref', () => {
  it('writes the option only where it is chosen', () => {
    const list = { ids: ['NCT00000001'], title: null }
    expect(packHref(list, false)).toBe('/print?ids=NCT00000001')
    expect(packHref(list, true)).toBe('/print?ids=NCT00000001&large=1')
  })

  it('comes back as what was written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 99_999_999 }), { maxLength: 20 }),
        fc.string({ unit: 'grapheme' }).map(plainTitle),
        fc.boolean(),
        (digits, title, large) => {
          const ids = digits.map((one) => `NCT${String(one).padStart(8, '0')}`)
          const { searchParams } = new URL(packHref({ ids, title }, large), 'http://x')
          expect(parsePack(searchParams)).toEqual({ ids, title, notNumbers: [], tooMany: 0, large })
        },
      ),
    )
  })
})
