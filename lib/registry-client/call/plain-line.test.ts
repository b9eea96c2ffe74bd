import { describe, expect, it } from 'vitest'
import { plainLine } from './plain-line.ts'

describe('plainLine', () => {
  it.each([
    ['two\nlines\r\n', 'two lines'],
    ['\u001b[2Jgone', '[2Jgone'],
    ['left\u202eright', 'left right'],
    ['Élan vital 肠道', 'Élan vital 肠道'],
    ['', ''],
  ])('makes %j into %j', (text, line) => {
    expect(plainLine(text)).toBe(line)
  })

  it('cuts off what is long', () => {
    expect(plainLine('x'.repeat(9_999))).toHaveLength(300)
  })
})
