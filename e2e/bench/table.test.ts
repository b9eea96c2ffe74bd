import { describe, expect, it } from 'vitest'
import { tableText } from './table.ts'

describe('tableText', () => {
  it('lines up what was measured with the ratio to the bare page', () => {
    const text = tableText([
      { what: 'Start', unit: 'ms', ours: 1500, bare: 1000 },
      { what: 'Parse', unit: 'ms', ours: 42.25 },
    ])
    expect(text.split('\n').slice(2)).toEqual([
      '| Start | ms   |    1,500 |     1,000 | 1.5 × |',
      '| Parse | ms   |     42.3 |         – |     – |',
    ])
  })

  it('gives no ratio to nothing', () => {
    expect(tableText([{ what: 'Fonts', unit: 'KiB', ours: 84, bare: 0 }])).toMatch(/0 \| +– \|$/)
  })
})
