import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bareMarkup } from '#e2e/support/bare-markup'
import { Glossed } from './glossed.tsx'

/** The markup without the meanings, and with each button as its word in square brackets. */
function drawn(text: string): string {
  return bareMarkup(renderToStaticMarkup(<Glossed text={text} />))
    .replace(/<span id.*?<\/b>[^<]*<\/span>/g, '')
    .replace(/<button[^>]*>([^<]*)<\/button>/g, '[$1]')
    .replace(/<span>([^<]*)<\/span>/g, '{$1}')
}

describe('Glossed', () => {
  it.each([
    ['by chance (randomised).', 'by chance {([randomised]).}'],
    ['a placebo, twice a day', 'a {[placebo],} twice a day'],
    ['placebo/probiotic', '{[placebo]/}{[probiotic]}'],
    ['placebo (probiotic)', '{[placebo]} {([probiotic])}'],
    ['no hard word (at all).', 'no hard word (at all).'],
    ['EDSS', '{[EDSS]}'],
  ])('keeps the marks of %j on the line of their word', (text, markup) => {
    expect(drawn(text)).toBe(markup)
  })
})
