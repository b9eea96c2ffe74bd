import { describe, expect, it } from 'vitest'
import { drawable } from './image-wording.ts'

describe('drawable', () => {
  it.each([
    ['Universität Münster – “gut”', 'Universität Münster – “gut”'],
    ['Łódź, İstanbul, Đà Nẵng', 'Lódz, Istanbul, Dà Nang'],
    ['Vivomixx® and Tonalin™ ☘️', 'Vivomixx and TonalinTM'],
    ['EDSS ≤ 5.5', 'EDSS <= 5.5'],
    ['多発性硬化症 trial', 'trial'],
    ['多発性硬化症', ''],
    ['a\u202eb\u200f', 'ab'],
  ])('turns %j into %j', (text, words) => {
    expect(drawable(text)).toBe(words)
  })
})
