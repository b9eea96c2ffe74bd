import { describe, expect, it } from 'vitest'
import { drawMap } from './map.ts'
import { pathPen } from './map-path.ts'

const spots = (...points: readonly (readonly [lat: number, lon: number, filled?: boolean])[]) =>
  points.map(([lat, lon, filled = true]) => ({ point: { lat, lon }, filled }))

describe('drawMap', () => {
  it('draws nothing for no spots', () => {
    expect(drawMap([])).toBeNull()
  })

  it.each([
    ['one town', spots([50.85, 4.35])],
    ['a continent', spots([51.5, -0.1], [41.9, 12.5], [59.9, 10.7])],
    ['the whole world', spots([51.5, -0.1], [-33.9, 151.2], [42, -71], [35.7, 139.7])],
    ['both sides of the date line', spots([-18.1, 178.4], [-13.8, -171.8])],
    ['the far north', spots([78.2, 15.6], [69.6, 18.9])],
  ])('shows %s inside its frame, with coasts, in few bytes', (_, some) => {
    const map = drawMap(some)
    expect(map?.land.length).toBeGreaterThan(50)
    expect(`${map?.land}${map?.borders}`.length).toBeLessThan(16_000)
    for (const { x, y } of map?.marks ?? []) {
      expect(x).toBeGreaterThan(10)
      expect(x).toBeLessThan((map?.width ?? 0) - 10)
      expect(y).toBeGreaterThan(10)
      expect(y).toBeLessThan((map?.height ?? 0) - 10)
    }
  })

  it('puts north up and east to the right', () => {
    const marks = drawMap(spots([60, 10], [50, 20]))?.marks ?? []
    const [oslo, krakow] = marks.toSorted((a, b) => a.y - b.y)
    expect(oslo?.x).toBeLessThan(krakow?.x ?? 0)
  })

  it('keeps the two sides of the date line together', () => {
    const [one, other] = drawMap(spots([-18.1, 178.4], [-13.8, -171.8]))?.marks ?? []
    expect(Math.abs((one?.x ?? 0) - (other?.x ?? 0))).toBeLessThan(400)
  })

  it('joins what lies on top of each other and says how many, and how many are filled', () => {
    const map = drawMap(
      spots([51.5, -0.1], [51.5, -0.1, false], [51.51, -0.12], [40.4, -3.7, false]),
    )
    expect(map?.marks.map(({ count, filled }) => [count, filled])).toEqual([
      [1, 0],
      [3, 2],
    ])
  })

  it('loses none of many spots', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({
      point: { lat: 30 + ((at * 7) % 30), lon: -120 + ((at * 13) % 150) },
      filled: at % 3 === 0,
    }))
    const marks = drawMap(many)?.marks ?? []
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(400)
    expect(marks.reduce((sum, { filled }) => sum + filled, 0)).toBe(134)
    expect(marks.length).toBeLessThan(120)
  })
})

describe('pathPen', () => {
  it('writes steps, and leaves out what nobody sees', () => {
    const { surface, path } = pathPen()
    surface.moveTo(10, 10)
    surface.lineTo(10.4, 10.2)
    surface.lineTo(20, 8)
    surface.lineTo(5, 30)
    surface.closePath()
    surface.moveTo(50, 50)
    surface.lineTo(52, 50)
    surface.lineTo(51, 52)
    surface.closePath()
    expect(path()).toBe('M10 10l10-2-15 22z')
  })
})
