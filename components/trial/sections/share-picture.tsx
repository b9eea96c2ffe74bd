/** Colours of the light theme, written out: the picture maker knows no style sheet. */
const INK = '#1f1a24'
const INK_2 = '#4a4350'
const PAPER = '#faf6f1'
const ACCENT = '#5a2463'
const PEN = '#ffe27a'

function Mark() {
  return (
    <svg width="64" height="64" viewBox="0 0 48 48" role="img" aria-label="GutCheck MS">
      <rect width="48" height="48" rx="9" fill={ACCENT} />
      <path
        d="M13.500 16C13.500 10.600 18 7.500 24.200 7.500C30.600 7.500 35 10.900 35 15.800C35 21.200 29.800 22 25.600 23C21.400 24 19.600 25.700 20.600 28.200C21.600 30.600 25 29.800 25 33.200"
        fill="none"
        stroke="#ffffff"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="25" cy="41" r="3.1" fill={PEN} />
    </svg>
  )
}

/** Long names are set smaller, so that they stay whole in four or five lines. */
function titleSize(title: string): number {
  if (title.length < 60) return 76
  if (title.length < 110) return 62
  return 50
}

type SharePictureProps = {
  readonly kick: string
  readonly title: string
  /** The trial's number; null for the picture that stands for the whole site. */
  readonly nctId: string | null
}

/** The picture that a shared link shows. Drawn without a browser: flex boxes and inline styles only. */
export function SharePicture({ kick, title, nctId }: SharePictureProps) {
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        background: PAPER,
        color: INK,
        borderTop: `18px solid ${ACCENT}`,
        padding: '52px 72px 56px',
        fontFamily: 'Atkinson',
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ display: 'flex', fontSize: 34, color: INK_2, lineHeight: 1.3 }}>{kick}</div>
        <div
          style={{
            display: 'flex',
            marginTop: 20,
            fontFamily: nctId === null ? 'Atkinson' : 'Literata',
            fontSize: titleSize(title),
            lineHeight: 1.18,
            letterSpacing: '-0.014em',
          }}
        >
          {title}
        </div>
      </div>
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 34 }}>
        <Mark />
        <div style={{ display: 'flex', marginLeft: 20 }}>GutCheck MS</div>
        <div style={{ display: 'flex', marginLeft: 'auto', color: INK_2 }}>{nctId ?? ''}</div>
      </div>
    </div>
  )
}
