import { describe, expect, it } from 'vitest'
import type { StateId } from '../record/state.ts'
import { nearness, type SiteOnMap } from './nearest-site.ts'
import { isOpen } from './takes-people.ts'

const LEEDS = { lat: 53.8, lon: -1.55 }

/** A site so many degrees north of Leeds, about 111 km each. */
const north = (degrees: number | null, state: StateId | null): SiteOnMap => ({
  state,
  point: degrees === null ? null : { lat: LEEDS.lat + degrees, lon: LEEDS.lon, from: 'registry' },
})

describe('nearness', () => {
  it('takes the nearest site that is open, not the first in the record', () => {
    const sites = [north(3, 'recruiting'), north(1, 'recruiting'), north(2, 'recruiting')]
    const { open, nearerClosed } = nearness(sites, isOpen, LEEDS)
    expect(open?.site).toBe(sites[1])
    expect(open?.km).toBeCloseTo(111.3, 0)
    expect(nearerClosed).toBeNull()
  })

  it('tells of a nearer site that has closed, and gives the open one farther away', () => {
    const sites = [north(0.1, 'finished'), north(2, 'recruiting')]
    const { open, nearerClosed } = nearness(sites, isOpen, LEEDS)
    expect(open?.site).toBe(sites[1])
    expect(nearerClosed?.site).toBe(sites[0])
  })

  it('finds none open in a recruiting trial whose sites have all finished', () => {
    const sites = [north(0.2, 'finished'), north(0.1, 'finished')]
    const { open, nearerClosed } = nearness(sites, isOpen, LEEDS)
    expect(open).toBeNull()
    expect(nearerClosed?.site).toBe(sites[1])
  })

  it('puts 120 sites in order', () => {
    const sites = Array.from({ length: 120 }, (_, index) =>
      north(((index * 7) % 120) / 10, index % 10 === 3 ? 'recruiting' : 'finished'),
    )
    const { all, open } = nearness(sites, isOpen, LEEDS)
    const distances = all.map(({ km }) => km ?? -1)
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    expect(all).toHaveLength(120)
    expect(open).toBe(all.find(({ site }) => site.state === 'recruiting'))
  })

  it('keeps sites without a point, last and counted', () => {
    const sites = [north(null, 'recruiting'), north(5, 'finished'), north(null, 'finished')]
    const { all, open, unknown, unknownOpen } = nearness(sites, isOpen, LEEDS)
    expect(all.map(({ km }) => km === null)).toEqual([false, true, true])
    expect(all.slice(1).map(({ site }) => site)).toEqual([sites[0], sites[2]])
    expect(open).toBeNull()
    expect({ unknown, unknownOpen }).toEqual({ unknown: 2, unknownOpen: 1 })
  })

  it('has nothing to say about no sites', () => {
    expect(nearness([], isOpen, LEEDS)).toEqual({
      all: [],
      open: null,
      nearerClosed: null,
      unknown: 0,
      unknownOpen: 0,
    })
  })
})
