import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { cpuMs } from '#e2e/support/cpu-ms'
import { RecordText } from './record-text'

const html = (text: string) => renderToStaticMarkup(<RecordText text={text} />)

/** The words that a reader sees before opening any. */
const words = (text: string) =>
  html(text)
    .replace(/<span class="meaning"[^>]*>.*?<\/span>/g, '')
    .replace(/<\/?(?:button|span|a)[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()

describe('RecordText', () => {
  it.each([
    ['EDSS \\<6.0, weight \\>50 kg, age ≥ 18', 'EDSS <6.0, weight >50 kg, age ≥ 18'],
    ['1\\) first 2\\) second', '1) first 2) second'],
    ['\\[Eichenfeld 2004\\])that', '[Eichenfeld 2004])that'],
    [
      'HLA-DRB1*15, T2*-weighted, 2*100 mg and HLA-DQB1*06',
      'HLA-DRB1*15, T2*-weighted, 2*100 mg and HLA-DQB1*06',
    ],
    ['a _WAIS-4GR score_ here', 'a _WAIS-4GR score_ here'],
    ['100`000 people and `code`', '100`000 people and `code`'],
    ['levels (if <LLN). Male', 'levels (if <LLN). Male'],
    ['> 18 years', '> 18 years'],
    ['[1]: see the appendix', '[1]: see the appendix'],
    ['[note]: https://example.org', '[note]: https://example.org'],
    ['<b>bold</b> <script>alert(1)</script>', '<b>bold</b> <script>alert(1)</script>'],
    ['<div>\n\n* one\n\n</div>', '<div> one </div>'],
    ['![a picture](https://example.org/a.png)', '!a picture'],
    ['[here](javascript:alert(1))', 'here (javascript:alert(1))'],
    ['```\nfenced\n```', '``` fenced ```'],
    ['    indented', 'indented'],
    ['Heading\n---\ntext', 'Heading text'],
  ])('loses no word of %j', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it('keeps the lists of a record, inside each other and numbered as it numbers them', () => {
    const markup = html('* one\n\n  * inner\n* two\n\ntext\n\n3. three\n4. four')
    expect(markup).toMatch(/<ul[^>]*>\s*<li>.*one.*<ul[^>]*>\s*<li>.*inner.*two/s)
    expect(markup).toMatch(/<ol[^>]* start="3"/)
  })

  it('keeps the line breaks that were typed', () => {
    expect(html('one\ntwo')).toMatch(/whitespace-pre-line[^>]*>one\ntwo</)
    expect(html('* one\n  two')).toMatch(/whitespace-pre-line[^>]*>one\ntwo</)
  })

  it('turns headings into bold lines, so that the page keeps its own outline', () => {
    const markup = html('# Big\n\n###### Small')
    expect(markup).not.toMatch(/<h\d/)
    expect(words('# Big\n\n###### Small')).toBe('Big Small')
  })

  it.each([
    ['https://example.org/a', '[x](https://example.org/a)'],
    ['https://example.org/a', '<https://example.org/a>'],
    ['mailto:a@example.org', '<a@example.org>'],
  ])('links to %s and says nothing about us there', (href, text) => {
    expect(html(text)).toContain(`<a href="${href}" rel="noopener noreferrer nofollow">`)
  })

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '[x](//example.org)',
    '[x](/trials)',
    '[x](#where)',
    '<javascript:alert(1)>',
    '[x](mailto:a@example.org?bcc=b@example.org)',
    '[x](\u0001javascript:alert(1))',
  ])('makes no link of %j', (text) => {
    expect(html(text)).not.toContain('<a')
  })

  it.each([
    ['* '.repeat(20_000)],
    ['1. '.repeat(15_000)],
    ['['.repeat(50_000)],
    [Array.from({ length: 1_000 }, (_, depth) => `${'  '.repeat(depth)}* a`).join('\n')],
    ['a'.repeat(1_000_000)],
    [`${'word \\<6 '.repeat(100_000)}`],
  ])('shows tangled or huge text as it is, at once', (text) => {
    const started = cpuMs()
    const markup = html(text)
    expect(cpuMs() - started).toBeLessThan(2_000)
    expect(markup.length).toBeGreaterThan(text.replaceAll('\\', '').trim().length / 2)
    expect(markup).not.toContain('\\&lt;')
  })

  it('opens a hard word where it first stands, and once', () => {
    const markup = html('* EDSS of 5.5 or less\n* no change of EDSS\n\nEDSS again')
    expect(markup.match(/<button[^>]*popoverTarget/g)).toHaveLength(1)
    expect(markup).toMatch(/<button[^>]*>EDSS<\/button>.* of 5\.5 or less/)
  })

  it('sets words of ours apart from words of the record', () => {
    expect(renderToStaticMarkup(<RecordText text="x" restated />)).toMatch(
      /^<div[^>]* data-restated/,
    )
    expect(html('x')).not.toContain('data-restated')
  })
})
