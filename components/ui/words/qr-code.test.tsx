import decodeQR from 'qr/decode.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { QrCode } from './qr-code.tsx'

/** The modules that the drawing holds, as a picture of four dots a module. */
function picture(markup: string) {
  const [left = 0, , side = 0] = (/viewBox="([^"]+)"/.exec(markup)?.[1] ?? '')
    .split(' ')
    .map(Number)
  const width = side * 4
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, run] of markup.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let dot = 0; dot < 16 * Number(run); dot += 1) {
      const across = (Number(x) - left) * 4 + (dot % (4 * Number(run)))
      const down = (Number(y) - left) * 4 + Math.floor(dot / (4 * Number(run)))
      data.fill(0, (down * width + across) * 4, (down * width + across) * 4 + 3)
    }
  }
  return { width, height: width, data }
}

describe('QrCode', () => {
  it.each([
    'https://gutcheck.example/trials/NCT07168772',
    `https://gutcheck.example/list?ids=${Array.from({ length: 20 }, (_, at) => `NCT071687${at + 10}`).join(',')}&title=F%C3%BCr%20Ana`,
  ])('is read by a scanner as %s', (address) => {
    const markup = renderToStaticMarkup(<QrCode text={address} label="Opens this page" />)
    expect(decodeQR(picture(markup))).toBe(address)
  })

  it('says what it opens', () => {
    const markup = renderToStaticMarkup(<QrCode text="https://x.example" label="Opens this page" />)
    expect(markup).toContain('role="img" aria-label="Opens this page"')
  })
})
