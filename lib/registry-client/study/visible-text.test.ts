import { describe, expect, it } from 'vitest'
import { visibleText, withFewMarks, withoutInvisible } from './visible-text.ts'

describe('withFewMarks', () => {
  it('leaves every language as it is, and takes away what nobody can read', () => {
    for (const text of ['Zalgo', 'Tiếng Việt', 'हिन्दी', 'עִבְרִית', 'e\u0301\u0316'])
      expect(withFewMarks(text)).toBe(text)
    expect(withFewMarks(`a${'\u0301\u0316'.repeat(5_000)}b`)).toBe(`a${'\u0301\u0316'.repeat(15)}b`)
  })
})

describe('visibleText', () => {
  it.each([
    ['a word with zero width characters in it', 'pro\u200bbi\u2060ot\ufeffic', 'probiotic'],
    ['marks, embeddings and overrides of direction', '\u200fa\u202ab\u202ec\u202cd\u200e', 'abcd'],
    ['isolates of direction', '\u2067Rome\u2069\u2066', 'Rome'],
    ['the letter mark of Arabic', '\u061ca', 'a'],
    ['soft hyphens', 'mi\u00adcro\u00adbiome', 'microbiome'],
    ['control characters', 'a\u0000b\u0007c\u009fd\u007f', 'abcd'],
    ['fillers and joiners of nothing', 'a\u3164b\u034fc', 'abc'],
    ['letters that are there to be hidden', 'a\u{e0041}b', 'ab'],
    ['joiners between Latin letters', 'pro\u200dbi\u200cotic', 'probiotic'],
  ])('takes out %s', (_, text, seen) => {
    expect(visibleText(text)).toBe(seen)
  })

  it.each([
    ['line feeds and tabs', 'a\n\tb'],
    ['accents, signs and other scripts', 'Łódź, 5 µg ≥ 3, 東京, Αθήνα'],
    ['Persian with its joiner', 'می\u200cخواهم'],
    ['Hindi with its joiner', 'क्\u200dष'],
    ['an emoji of several', '👩\u200d⚕️'],
    ['the sign of an Arabic number', '\u0600١٢'],
    ['a sign for a letter that was lost', 'Universit\ufffd'],
  ])('keeps %s', (_, text) => {
    expect(visibleText(text)).toBe(text)
  })

  it('has one kind of line break, and no half letters', () => {
    expect(visibleText('a\r\nb\rc\u000bd\u2028e\u0085f')).toBe('a\nb\nc\nd\ne\nf')
    expect(visibleText('a\ud800')).toBe('a\ufffd')
  })
})

describe('withoutInvisible', () => {
  it('puts what it is told in the place of each', () => {
    expect(withoutInvisible('a\u202eb\u0000c', ' ')).toBe('a b c')
  })
})
