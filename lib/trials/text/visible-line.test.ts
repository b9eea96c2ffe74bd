import { describe, expect, it } from 'vitest'
import { visibleLine } from './visible-line.ts'

describe('visibleLine', () => {
  it.each([
    [' a\n\nb\u202ec\u200bd\u0000 ', 'a b c d'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['\u200b \ufeff', ''],
  ])('reads %j as %j', (text, line) => {
    expect(visibleLine(text)).toBe(line)
  })
})
