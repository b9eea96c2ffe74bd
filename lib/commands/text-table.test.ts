import { describe, expect, it } from 'vitest'
import { textTable } from './text-table.ts'

describe('textTable', () => {
  it('lines the columns up', () => {
    const table = textTable(
      ['asked', 'came'],
      [
        ['a long question', '400'],
        ['x', ''],
      ],
    )
    expect(table.split('\n')).toEqual(['asked            came', 'a long question  400', 'x'])
  })
})
