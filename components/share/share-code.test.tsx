import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ShareCode } from './share-code'

describe('ShareCode', () => {
  it.each([
    [false, /<details open=""><summary/],
    [true, /<details><summary/],
  ])('says what it opens; folded: %s', (folded, details) => {
    const markup = renderToStaticMarkup(
      <ShareCode address="https://gutcheck.example/list" what="this list" folded={folded} />,
    )
    expect(markup).toMatch(details)
    expect(markup).toContain('aria-label="QR code: opens this list"')
  })
})
