/** Points nearer to the last one than this, in units of the drawing, are left out. */
const NEAR = 1.5
/** A closed line that fits into so few units is left out. */
const SPECK = 3

type Line = { readonly points: [number, number][]; closed: boolean }

/** A drawing surface that d3-geo draws on, and what was drawn as a short SVG path: whole numbers, each counted from the one before. */
export type PathPen = {
  readonly surface: {
    beginPath(): void
    moveTo(x: number, y: number): void
    lineTo(x: number, y: number): void
    closePath(): void
    arc(): void
  }
  readonly path: () => string
}

/** Starts an empty drawing. */
export function pathPen(): PathPen {
  const lines: Line[] = []
  const surface = {
    beginPath() {},
    arc() {},
    moveTo(x: number, y: number) {
      lines.push({ points: [[Math.round(x), Math.round(y)]], closed: false })
    },
    lineTo(x: number, y: number) {
      const points = lines.at(-1)?.points
      const [lastX, lastY] = points?.at(-1) ?? [x, y]
      if (Math.hypot(x - lastX, y - lastY) >= NEAR) points?.push([Math.round(x), Math.round(y)])
    },
    closePath() {
      const line = lines.at(-1)
      if (line) line.closed = true
    },
  }
  return { surface, path: () => lines.filter(isSeen).map(words).join('') }
}

function isSeen({ points, closed }: Line): boolean {
  const spread = (at: 0 | 1) => {
    const values = points.map((point) => point[at])
    return Math.max(...values) - Math.min(...values)
  }
  return points.length > 1 && !(closed && spread(0) < SPECK && spread(1) < SPECK)
}

function words({ points, closed }: Line): string {
  const steps = points.map(([x, y], at) => {
    const [fromX, fromY] = points[at - 1] ?? [0, 0]
    return `${x - fromX} ${y - fromY}`.replace(' -', '-')
  })
  const [start = '', ...others] = steps
  return `M${start}l${others.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`
}
