import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLookAlike, maskLookAlikes } from './look-alikes.ts'

describe('maskLookAlikes', () => {
  it.each([
    { text: 'Retinal nerve fiber layer', out: 'Retinal ___________ layer' },
    { text: 'vaginal microbiome and gut microbiome', out: '__________________ and gut microbiome' },
    { text: 'gut and oral microbiome', out: 'gut and oral microbiome' },
    { text: 'sodium phenylbutyrate', out: 'sodium ______________' },
    { text: 'sodium butyrate', out: 'sodium butyrate' },
  ])('leaves of “$text” only “$out”', ({ text, out }) => {
    expect(maskLookAlikes(text)).toBe(out)
  })

  it('keeps the length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('nerve ', 'fibre', 'PFMT', ' ', 'oral microbiome')),
        (parts) => {
          const text = parts.join('')
          expect(maskLookAlikes(text)).toHaveLength(text.length)
        },
      ),
    )
  })
})

describe('findLookAlike', () => {
  it('returns the most telling one, not the first', () => {
    expect(findLookAlike(['A bowel study', 'Faecal incontinence'])?.words).toBe(
      'Faecal incontinence',
    )
  })

  it('returns null where there is none', () => {
    expect(findLookAlike(['Ocrelizumab', ''])).toBeNull()
  })
})
