import { describe, expect, it } from 'vitest'
import { routePattern } from '#lib/log/route-pattern'
import { createMix, seeded } from './soak-mix'

const LISTED = ['NCT00000001', 'NCT00000002']
const asked = (seed: number, count: number) => {
  const mix = createMix(LISTED, seeded(seed))
  return Array.from({ length: count }, () => mix())
}

describe('createMix', () => {
  it('asks the same for the same seed, and else for another for another', () => {
    expect(asked(1, 50)).toEqual(asked(1, 50))
    expect(asked(1, 50)).not.toEqual(asked(2, 50))
  })

  it('asks for pages that are there, and every kind of them', () => {
    const all = asked(3, 2_000)
    const routes = all.map(({ path }) => routePattern(path.split('?')[0] ?? ''))
    expect(routes).not.toContain('other')
    expect(new Set(routes).size).toBeGreaterThan(20)
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(6)
  })

  it('asks for trials outside of the list only under their kind', () => {
    for (const { kind, path } of asked(4, 2_000)) {
      const number = /^\/trials\/(NCT\d{8})/.exec(path)?.[1]
      if (number !== undefined) expect(LISTED.includes(number)).toBe(kind !== 'other trial')
    }
  })
})
