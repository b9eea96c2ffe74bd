import { describe, expect, it } from 'vitest'
import { date, day, markdown, text, texts } from './fields.ts'

describe('text', () => {
  it.each([
    [
      'Vitamin D &amp; probiotics: the patients&#39; view',
      "Vitamin D & probiotics: the patients' view",
    ],
    ['dose &lt; 5 &micro;g, &#x3b1; &ge; 3', 'dose < 5 µg, α ≥ 3'],
    ['R&D, AT&T, a & b', 'R&D, AT&T, a & b'],
    ['https://example.org/?a=1&copy=2&amp;b=3', 'https://example.org/?a=1&copy=2&b=3'],
    ['&lt;b&gt;', '<b>'],
  ])('reads %j as %j', (typed, meant) => {
    expect(text.parse(typed)).toBe(meant)
  })

  it('reads what was escaped twice once', () => {
    expect(text.parse('Crohn&amp;#39;s &amp;lt;')).toBe('Crohn&#39;s &lt;')
  })

  it('takes out what cannot be seen, written as it is or escaped', () => {
    expect(text.parse('a\u202eb&#8238;c&#x200b;d&shy;e')).toBe('abcde')
  })

  it('takes null for absent', () => {
    expect([text.parse(null), text.parse(undefined)]).toEqual([undefined, undefined])
  })
})

describe('texts', () => {
  it('reads each, and drops those with nothing to see', () => {
    expect(texts.parse(['Crohn&#39;s Disease', ' ', '\u200b', null, 'MS'])).toEqual([
      "Crohn's Disease",
      'MS',
    ])
  })
})

describe('markdown', () => {
  it('keeps its escapes, and loses what cannot be seen', () => {
    expect(markdown.parse('EDSS \\< 6 &lt; 7\u202e\n\n* a\u200b')).toBe('EDSS \\< 6 &lt; 7\n\n* a')
  })
})

describe('day', () => {
  it.each([
    '2026-02-30',
    '2026-13',
    '2026-00-10',
    '2025-02-29',
    ' 2026-06-31 ',
    '2026-2-30',
    '0000-01',
  ])('refuses %j, which does not exist', (given) => {
    expect(day.safeParse(given).success).toBe(false)
    expect(date.safeParse({ date: given }).success).toBe(false)
  })

  it.each([
    '2026-02-28',
    '2024-02-29',
    '2026-12',
    'soon',
    '2026',
    'Spring 2026',
    '2026-02-28T10:00',
    '',
  ])('keeps %j', (given) => {
    expect(day.parse(given)).toBe(given)
  })
})
