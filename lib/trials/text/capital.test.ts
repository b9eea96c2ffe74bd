import { describe, expect, it } from 'vitest'
import { capital } from './capital.ts'

describe('capital', () => {
  it.each([
    ['interferon beta-1a', 'Interferon beta-1a'],
    ['not an MRI', 'Not an MRI'],
    ['École', 'École'],
    ['12 weeks', '12 weeks'],
    ['', ''],
  ])('begins %j as %j', (words, begun) => {
    expect(capital(words)).toBe(begun)
  })
})
