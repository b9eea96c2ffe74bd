import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'

describe('readCsv', () => {
  it('reads quotes, line ends inside them, and cells with nothing in them', () => {
    expect(readCsv('a,b\r\n"x ""y"", z\r\n",\r\n"",1\r\n')).toEqual([
      ['a', 'b'],
      ['x "y", z\r\n', null],
      ['', '1'],
    ])
  })

  it.each([
    ['a quote inside a bare cell', 'a\r\nb"c\r\n'],
    ['text behind a quoted cell', '"a"b\r\n'],
    ['a bare line end of another kind', 'a\nb\r\n'],
    ['an open quote', '"a\r\n'],
    ['rows of different length', 'a,b\r\nc\r\n'],
  ])('throws on %s', (_, text) => {
    expect(() => readCsv(text)).toThrow()
  })
})
