import type { Bar } from '#lib/catalogue/learn/catalogue-charts'
import { Bars } from './bars'

const WHOLE = 100
/** How much of a column's place the column fills. */
const FILLED = 0.72

/** A column for each year, and the same as a table, folded. Null where no record has the date. */
export function YearColumns({ years }: { readonly years: readonly Bar[] }) {
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) return null
  const most = Math.max(...years.map(({ count }) => count))
  const width = WHOLE / years.length
  const fullest = years.filter(({ count }) => count === most).map(({ words }) => words)
  return (
    <>
      <figure>
        <svg
          className="block h-40 w-full border-b-2 border-ink"
          role="img"
          aria-label={`Columns from ${first.words} to ${last.words}. The highest: ${most}, in ${fullest.join(', ')}. The table below has every year.`}
        >
          {years.map(({ words, count }, place) => (
            <rect
              key={words}
              x={`${place * width}%`}
              width={`${width * FILLED}%`}
              y={`${WHOLE - (WHOLE * count) / most}%`}
              height={`${(WHOLE * count) / most}%`}
              fill="var(--color-accent)"
            />
          ))}
        </svg>
        <figcaption className="flex justify-between text-sm text-ink-2">
          <span>{first.words}</span>
          <span>most in a year: {most}</span>
          <span>{last.words}</span>
        </figcaption>
      </figure>
      <details>
        <summary>Every year as a table</summary>
        <div>
          <Bars caption="Trials by the year in which they begin" first="Year" bars={years} />
        </div>
      </details>
    </>
  )
}
