/** The colours of one theme by the names of their tokens, such as `ink`, each as six hexadecimal digits or three. */
export type Palette = ReadonlyMap<string, string>

/** Names of the themes in app/globals.css, with the line that opens each. */
const OPENINGS = [
  ['light', '@theme static {'],
  ['dark', '@variant dark {'],
  ['contrast, light', '@variant contrast-light {'],
  ['contrast, dark', '@variant contrast-dark {'],
] as const

/** The palettes in a style sheet by the names of their themes. A theme that does not define a colour has that of the light one. */
export function palettesIn(css: string): ReadonlyMap<string, Palette> {
  const light = coloursAfter(css, OPENINGS[0][1])
  return new Map(
    OPENINGS.map(([name, opening]) => [name, new Map([...light, ...coloursAfter(css, opening)])]),
  )
}

function coloursAfter(css: string, opening: string): [string, string][] {
  const from = css.indexOf(opening)
  if (from < 0) throw new Error(`app/globals.css has no line “${opening}”.`)
  const block = css.slice(from, css.indexOf('}', from))
  return [...block.matchAll(/--color-([\w-]+): #([0-9a-f]{3,6});/g)].map(
    ([, name = '', hex = '']) => [name, hex],
  )
}

/** The contrast of two colours as WCAG 2.2 defines it ("contrast ratio"), from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
