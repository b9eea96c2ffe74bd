import { describe, expect, it } from 'vitest'
import { csvCell } from './csv-cell.ts'

describe('csvCell', () => {
  it.each([
    ['keeps a text', 'Clostridium ≥ 2 “quoted”', 'Clostridium ≥ 2 “quoted”'],
    ['keeps a number', 0, 0],
    ['says true and false in words', false, 'false'],
    ['joins a list', ['Italy', 'Korea, South'], 'Italy | Korea, South'],
    ['makes one line of many', 'one\r\ntwo\tthree\u2028four', 'one two three four'],
    ['gives nothing for nothing', null, null],
    ['gives nothing for an empty list', [], null],
    ['gives nothing for blanks', ' \u200b\ufeff', null],
    ['brings a hidden sign to the front', '\u200b\t =1+1', '=1+1'],
    ['mends half a letter', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_, value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })

  it('cuts what no spreadsheet holds in one cell', () => {
    const cell = csvCell('𝛼'.repeat(40_000))
    expect(String(cell).length).toBeLessThan(32_767)
    expect(String(cell).isWellFormed()).toBe(true)
    expect(cell).toMatch(/…$/)
  })
})
