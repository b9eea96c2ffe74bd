import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, palettesIn } from './palettes'

const THEMES = palettesIn(readFileSync('app/globals.css', 'utf8'))

/** What is written in one colour on another. WCAG 2.2, 1.4.6: 7 to 1, more than most sites ask of themselves: many readers see less well. */
const WORDS_ON = [
  ['ink', 'paper'],
  ['ink', 'band'],
  ['ink', 'accent-tint'],
  ['ink-2', 'paper'],
  ['ink-2', 'band'],
  ['ink-2', 'accent-tint'],
  ['accent', 'paper'],
  ['accent', 'band'],
  ['accent', 'accent-tint'],
  ['accent-deep', 'paper'],
  ['accent-deep', 'band'],
  ['ink', 'card'],
  ['ink-2', 'card'],
  ['accent', 'card'],
  ['accent-deep', 'card'],
  ['teal', 'teal-tint'],
  ['teal', 'paper'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
  ['on-pen', 'pen'],
  ['on-notice', 'notice'],
] as const

/** Edges of controls and marks, against what is beside them. WCAG 2.2, 1.4.11: 3 to 1. */
const EDGES_ON = [
  ['edge', 'paper'],
  ['edge', 'band'],
  ['edge', 'card'],
  ['edge', 'accent-tint'],
  ['accent', 'paper'],
  ['ink', 'paper'],
] as const

describe('contrast', () => {
  it.each([
    ['000', 'fff', 21],
    ['fff', 'fff', 1],
    ['777777', 'ffffff', 4.48],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  })
})

describe.each([...THEMES])('the colours of the theme %s', (_, palette) => {
  const ratio = (one: string, other: string) =>
    contrast(palette.get(one) ?? '', palette.get(other) ?? '')

  it.each(WORDS_ON)('let %s be read on %s', (words, ground) => {
    expect(ratio(words, ground)).toBeGreaterThanOrEqual(7)
  })

  it.each(EDGES_ON)('let %s be seen on %s', (edge, ground) => {
    expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3)
  })
})
