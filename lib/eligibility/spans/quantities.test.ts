import { describe, expect, it } from 'vitest'
import { itemsOf } from './items.ts'
import { quantityAt } from './quantities.ts'
import { folded } from './words.ts'

/** The quantity that a text begins with: "[3, 5.5)", "not [2, 6]" for what lies outside, units behind. */
function read(text: string): string | null {
  const found = quantityAt(itemsOf(folded(text)), 0)
  if (found === null) return null
  const { range, outside, lone, units } = found
  const known = units.filter((unit) => unit !== null)
  const open = range.min !== null && !range.minInclusive ? '(' : '['
  const close = range.max !== null && !range.maxInclusive ? ')' : ']'
  const words = lone ?? `${open}${range.min ?? '…'}, ${range.max ?? '…'}${close}`
  return [outside ? 'not' : '', `${words}`, ...new Set(known)]
    .filter((part) => part !== '')
    .join(' ')
}

describe('quantityAt', () => {
  it.each([
    ['3 to 5.5', '[3, 5.5]'],
    ['between 3 and 5.5', '[3, 5.5]'],
    ['from 3.0 through 5.5 points', '[3, 5.5] points'],
    ['≥ 3 and < 5.5', '[3, 5.5)'],
    ['at least 3 but no more than 5.5', '[3, 5.5]'],
    ['5.5 or less', '[…, 5.5]'],
    ['18 years of age or older', '[18, …] years of age'],
    ['18+', '[18, …]'],
    ['= or < 7', '[…, 7]'],
    ['not exceeding 6', '[…, 6]'],
    ['maximum of 6', '[…, 6]'],
    ['= 18 and = 45', '[18, 45]'],
    ['one (1) month', '1 months'],
    ['< 2 or > 6', 'not [2, 6]'],
    ['under 18 or over 65 years', 'not [18, 65] years'],
    ['6 months to 20 years', '[6, 20] months years'],
    ['6', '6'],
  ])('reads “%s” as %s', (text, quantity) => {
    expect(read(text)).toBe(quantity)
  })

  it.each(['2-5-2020', '5x', 'many', '5 to 3', '> 3 or < 6'])('reads none at “%s”', (text) => {
    expect(read(text)).toBeNull()
  })

  it('leaves a sign for the number behind it', () => {
    expect(read('18 ≤ age')).toBe('18')
  })
})
