import { describe, expect, it } from 'vitest'
import { hasMarkup, isTame, paragraphs, unescaped } from './record-markdown.ts'

describe('isTame', () => {
  it.each([
    ['ordinary criteria', 'Inclusion Criteria:\n\n* EDSS \\<6.0\n  * on two visits\n\n1. First'],
    ['a line of dashes', 'One\n\n----------\n\nTwo'],
    ['a list with numbers inside', '* 1. one\n* 2. two'],
  ])('is true for %s', (_, text) => {
    expect(isTame(text)).toBe(true)
  })

  it.each([
    ['a very long text', 'a'.repeat(30_001)],
    ['lists nested on one line', '* '.repeat(50)],
    ['numbered lists nested on one line', '1. '.repeat(50)],
    [
      'lists nested line by line',
      Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}* a`).join('\n'),
    ],
    [
      'lists nested by tabs',
      Array.from({ length: 8 }, (_, depth) => `${'\t'.repeat(depth)}* a`).join('\n'),
    ],
    ['lists nested on the lines of a nested list', '* * * a\n      * * * * b'],
    ['a thousand short items', '* a\n'.repeat(1_000)],
    ['thousands of lines', 'a\n'.repeat(2_000)],
    ['hundreds of open brackets', '['.repeat(500)],
  ])('is false for %s', (_, text) => {
    expect(isTame(text)).toBe(false)
  })
})

describe('hasMarkup', () => {
  it.each([
    ['Plain words, with a dash - inside, 2*100 mg and T2* images.', false],
    ['Two\n\nparagraphs', false],
    ['* a list', true],
    ['  - a list', true],
    ['1. a list', true],
    ['EDSS \\<6', true],
    ['a [link](https://example.org)', true],
    ['# head', true],
    ['&lt;', true],
  ])('tells for %j: %s', (text, expected) => {
    expect(hasMarkup(text)).toBe(expected)
  })
})

describe('unescaped', () => {
  it.each([
    ['EDSS \\<6.0', 'EDSS <6.0'],
    ['\\[ln\\] of 1\\)', '[ln] of 1)'],
    ['T2\\*', 'T2*'],
    ['a \\\\ b', 'a \\ b'],
    ['C:\\name', 'C:\\name'],
    ['ends with \\', 'ends with \\'],
    ['aged &gt;18 &amp; &lt;65', 'aged >18 & <65'],
    ['\\&lt;', '&lt;'],
    ['&amp;lt;', '&lt;'],
  ])('turns %j into %j', (text, plain) => {
    expect(unescaped(text)).toBe(plain)
  })
})

describe('paragraphs', () => {
  it('splits at empty lines and keeps single line breaks', () => {
    expect(paragraphs('one\ntwo\r\n\r\nthree\n \n\nfour')).toEqual(['one\ntwo', 'three', 'four'])
  })
})
