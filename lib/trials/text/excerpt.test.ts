import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

const LONG = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'

describe('excerpt', () => {
  it('leaves a short text whole', () => {
    expect(excerpt('one two three', 8, 20)).toBe('one two three')
  })

  it('cuts only the end where what counts stands at the beginning', () => {
    expect(excerpt(LONG, 4, 30)).toBe('one two three four five six…')
  })

  it('cuts both sides around what counts', () => {
    expect(excerpt(LONG, LONG.indexOf('eight'), 30)).toBe('…seven eight nine ten eleven…')
  })

  it('cuts only the beginning where what counts stands at the end', () => {
    expect(excerpt(LONG, LONG.indexOf('fourteen'), 30)).toBe('…twelve thirteen fourteen')
  })

  it('is never longer than asked, and keeps what counts', () => {
    for (const word of LONG.split(' ')) {
      const cut = excerpt(LONG, LONG.indexOf(word), 34)
      expect(cut.length).toBeLessThanOrEqual(34)
      expect(cut).toContain(word)
    }
  })
})
