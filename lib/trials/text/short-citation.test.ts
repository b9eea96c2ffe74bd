import { describe, expect, it } from 'vitest'
import { shortCitation } from './short-citation.ts'

describe('shortCitation', () => {
  it.each([
    [
      'van der Heijde D, Gensler LS, Kim M. Long-term results. J Med. 2020',
      'van der Heijde D… Long-term results. J Med. 2020',
    ],
    ['Smith J. A title. J Med. 2020', 'Smith J. A title. J Med. 2020'],
    ['A title, with a comma. J Med. 2020', 'A title, with a comma. J Med. 2020'],
    ['', ''],
  ])('shortens “%s”', (citation, short) => {
    expect(shortCitation(citation, 80)).toBe(short)
  })

  it('cuts at a word', () => {
    expect(shortCitation('Smith J, Wu C. A title that is long', 20)).toBe('Smith J… A title…')
  })
})
