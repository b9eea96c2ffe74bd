import { describe, expect, it } from 'vitest'
import { yearsIn } from './registry-age.ts'

describe('yearsIn', () => {
  it.each([
    ['18 Years', 18],
    ['1 Year', 1],
    ['6 Months', 0.5],
    ['26 Weeks', 0.5],
    ['73 Days', 0.2],
    ['12 Hours', 0],
  ])('counts %s as %d years', (age, years) => {
    expect(yearsIn(age)).toBe(years)
  })

  it.each(['N/A', '18', 'eighteen Years', '', null])('returns null for %j', (age) => {
    expect(yearsIn(age)).toBeNull()
  })
})
