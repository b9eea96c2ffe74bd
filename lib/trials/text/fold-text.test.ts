import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneLine, withoutAccents } from './fold-text.ts'

describe('oneLine', () => {
  it.each([
    { text: '  gut \n microbiota\t', out: 'gut microbiota' },
    { text: 'gut‐brain', out: 'gut-brain' },
    { text: 'pro\u00adbiotic', out: 'probiotic' },
    { text: 'ﬁbre', out: 'fibre' },
    { text: 'ＦＭＴ', out: 'FMT' },
    { text: 'plain text', out: 'plain text' },
  ])('makes $text into $out', ({ text, out }) => {
    expect(oneLine(text)).toBe(out)
  })
})

describe('withoutAccents', () => {
  it.each([
    { text: 'Sclérose', out: 'Sclerose' },
    { text: 'múltiple', out: 'multiple' },
    { text: 'β-glucan 肠', out: 'β-glucan 肠' },
  ])('makes $text into $out', ({ text, out }) => {
    expect(withoutAccents(text)).toBe(out)
  })

  it('keeps the length, so that positions stay true', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(withoutAccents(text)).toHaveLength(text.length)
      }),
    )
  })
})
