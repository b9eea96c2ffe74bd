import { describe, expect, it } from 'vitest'
import { treatmentsHeldBy } from './treatment-sets.ts'

const isWithin = (name: string, ...others: readonly string[]) => {
  const held = new Set(others.flatMap(treatmentsHeldBy))
  return treatmentsHeldBy(name).every((one) => held.has(one))
}

describe('treatmentsHeldBy', () => {
  it.each([
    ['natalizumab', 'monoclonal antibodies'],
    ['interferon beta-1a', 'interferon beta'],
    ['interferon beta', 'immunomodulators'],
    ['peginterferon beta-1a', 'interferon beta-1a'],
    ['immunosuppressant', 'immunosuppressants'],
    ['natalizumab', 'any DMT'],
    ['any DMT except glatiramer acetate', 'any DMT'],
    ['relapse', 'relapse'],
  ])('holds all of %s within %s', (name, other) => {
    expect(isWithin(name, other)).toBe(true)
  })

  it.each([
    ['monoclonal antibodies', 'natalizumab'],
    ['any DMT', 'any DMT except glatiramer acetate'],
    ['glatiramer acetate', 'any DMT except glatiramer acetate'],
    ['interferon beta', 'interferon beta-1a'],
    ['relapse', 'steroids'],
  ])('does not hold all of %s within %s', (name, other) => {
    expect(isWithin(name, other)).toBe(false)
  })

  it('takes a class for named where each of its medicines is, unless it may hold others', () => {
    expect(isWithin('interferon beta', 'interferon beta-1a', 'interferon beta-1b')).toBe(true)
    expect(isWithin('immunomodulators', 'interferon beta', 'glatiramer acetate')).toBe(false)
  })
})
