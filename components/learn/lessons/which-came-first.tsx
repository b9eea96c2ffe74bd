/** A way from one thing to another: which two, and what an arrow between them would mean. */
const WAYS = [
  { from: 'Germs', to: 'MS', words: 'Do germs act on MS?' },
  { from: 'MS', to: 'Germs', words: 'Does MS act on germs?' },
  { from: 'A third thing', to: 'Both', words: 'Food, age, a treatment?' },
] as const

/** In the units of the drawing, in which a letter is 16 high. */
const ROW = 92
const BOX = { width: 108, height: 44, right: 170 } as const

/**
 * Three ways in which two things can come to go together. Drawn where the page is made; letters grow with the drawing, and are never smaller than
 * the rest on a phone. What it shows stands in words beside it.
 */
export function WhichCameFirst() {
  return (
    <figure className="stack-2">
      <svg
        className="block w-full max-w-[22rem]"
        viewBox={`0 0 280 ${WAYS.length * ROW}`}
        role="img"
        aria-label="Three pictures. Germs with an arrow to MS. MS with an arrow to germs. A third thing with an arrow to both."
      >
        {WAYS.map(({ from, to, words }, row) => (
          <g key={words} transform={`translate(0 ${row * ROW})`}>
            <text x="1" y="18" fontSize="16" fill="currentColor" fontWeight="650">
              {words}
            </text>
            <Box x={1} words={from} />
            <path
              d="M112 50h46m-9-8 9 8-9 8"
              fill="none"
              stroke="var(--color-accent)"
              strokeWidth="3"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
            <Box x={BOX.right} words={to} />
          </g>
        ))}
      </svg>
      <figcaption className="text-sm text-ink-2">
        All three give the same link. Watching alone cannot tell them apart.
      </figcaption>
    </figure>
  )
}

function Box({ x, words }: { readonly x: number; readonly words: string }) {
  return (
    <>
      <rect
        x={x}
        y="28"
        width={BOX.width}
        height={BOX.height}
        rx="6"
        fill="var(--color-accent-tint)"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <text x={x + BOX.width / 2} y="55.5" fontSize="16" textAnchor="middle" fill="currentColor">
        {words}
      </text>
    </>
  )
}
