import type { Bar } from '#lib/catalogue/learn/catalogue-charts'

const MOST = 100

/**
 * A chart that is a table: each row has its words, its number, and a bar drawn beside them, which who cannot see it does not miss. `first` and
 * `caption` say what the rows are.
 */
export function Bars({
  caption,
  first,
  bars,
}: {
  readonly caption: string
  readonly first: string
  readonly bars: readonly Bar[]
}) {
  const longest = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <table className="w-full border-collapse">
      <caption className="pb-2 text-left text-sm text-ink-2">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">Trials</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ words, count, href }) => (
          <tr key={words} className="border-t border-rule print:break-inside-avoid">
            <th scope="row" className="py-2 pr-3 text-left leading-snug font-normal">
              {href === null || count === 0 ? (
                words
              ) : (
                <a className="inline-flex min-h-touch min-w-touch items-center" href={href}>
                  {words}
                </a>
              )}
              <svg className="block h-3.5 w-full" aria-hidden="true">
                <rect
                  width={`${(MOST * count) / longest}%`}
                  height="100%"
                  rx="2"
                  fill="var(--color-accent)"
                />
              </svg>
            </th>
            <td className="w-14 py-2 text-right align-bottom leading-none font-bold tabular-nums">
              {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
