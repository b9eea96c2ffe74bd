import { describe, expect, it } from 'vitest'
import { shortened } from './shortened.ts'

describe('shortened', () => {
  it('never leaves half a letter', () => {
    expect(shortened('🦠'.repeat(10), 6)).toBe('🦠🦠…')
  })

  it.each([
    ['short', 10, 'short'],
    ['two  lines\nof text', 40, 'two lines of text'],
    ['one two three four', 12, 'one two…'],
    ['one two, three', 10, 'one two…'],
    ['unbrokenword', 8, 'unbroke…'],
  ])('cuts %j to %d: %j', (text, longest, words) => {
    expect(shortened(text, longest)).toBe(words)
  })
})
