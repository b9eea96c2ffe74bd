import { create } from 'qrcode'

/** The empty border that a scanner needs, in modules. */
const QUIET = 4

/** An address as a square to point a phone at, drawn on the server. `label` says what it opens. Always black on white: scanners fail on the reverse. */
export function QrCode({
  text,
  label,
  className = 'qr',
}: {
  readonly text: string
  readonly label: string
  readonly className?: string
}) {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from(data.subarray(row * size, (row + 1) * size), (on) => (on ? '1' : '0')).join(''),
  )
  // Dark modules side by side are one box: half of the markup.
  const dark = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(
      ({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`,
    ),
  )
  const side = size + 2 * QUIET
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z`} />
      <path fill="#000" d={dark.join('')} />
    </svg>
  )
}
