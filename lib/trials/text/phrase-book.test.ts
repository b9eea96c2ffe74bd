import { describe, expect, it } from 'vitest'
import { createPhraseBook, phrases, spelledOut } from './phrase-book.ts'

const book = createPhraseBook([
  { value: 'class', phrases: ['monoclonal antibody', 'disease {modifying |}{drug|therapy}'] },
  { value: 'sense', phrases: ['allerg*', 'disease'] },
  { value: 'later', phrases: ['monoclonal antibody'] },
])

const found = (text: string) => {
  const hit = book.find(text.split(' '), 0)
  return hit && `${hit.value} ${hit.length}`
}

describe('createPhraseBook', () => {
  it.each([
    ['disease modifying therapies', 'class 3'],
    ['disease drug', 'class 2'],
    ['disease of the gut', 'sense 1'],
    ['monoclonal antibodies', 'class 2'],
    ['allergic to it', 'sense 1'],
    ['allergies', 'sense 1'],
  ])(
    'finds the longest phrase that “%s” begins with, the earlier row before the later: %s',
    (text, hit) => {
      expect(found(text)).toBe(hit)
    },
  )

  it.each(['monoclonal', 'a disease', 'mono clonal antibody'])('finds nothing in “%s”', (text) => {
    expect(found(text)).toBeNull()
  })

  it('tells whether a phrase begins with a word', () => {
    expect(['monoclonal', 'allergen', 'antibody'].map(book.begins)).toEqual([true, true, false])
  })
})

describe('spelledOut', () => {
  it('says every choice of a phrase, and leaves a word out where a choice is empty', () => {
    expect(spelledOut('{a|b} c{ d|}')).toEqual(['a c d', 'a c', 'b c d', 'b c'])
  })
})

describe('phrases', () => {
  it('returns the phrases of a list over several lines', () => {
    expect(phrases('\n one two,\n three ')).toEqual(['one two', 'three'])
  })
})
