import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HeldBackNow } from './held-back.tsx'

describe('HeldBackNow', () => {
  it('says what is held back and why, or that nothing is', () => {
    const why = 'It was older than what the registry sent before.'
    const held = renderToStaticMarkup(
      <HeldBackNow heldBack={{ readAt: '2026-11-22T13:40:10Z', why }} />,
    )
    expect(held).toContain('Held back now: what came on 22 November 2026, 13:40 UTC')
    expect(held).toContain(why)
    expect(renderToStaticMarkup(<HeldBackNow heldBack={null} />)).toContain(
      'Nothing is held back now.',
    )
  })
})
