import { Fragment } from 'react'
import { Mark } from '#components/ui/words/mark'
import type { Result } from '#lib/catalogue/check/check-results'
import type { LevelWords } from '#lib/catalogue/check/wording/level-wording'
import { inBands } from '../results/distance-band-wording'
import { ResultRow, type RowProps } from './result-row'

const COLUMNS = 7

/** The trials of one level in a table, by how near they are. A level without trials is left out. */
export function ResultRows({
  words: { name, mark },
  results,
  ...row
}: Omit<RowProps, 'result'> & {
  readonly words: LevelWords
  readonly results: readonly Result[]
}) {
  if (results.length === 0) return null
  return (
    <>
      <tr className="max-lg:mt-4 max-lg:block">
        <th
          className="border-t-2 border-ink py-0.5 text-left lg:pl-2 font-semibold wrap-anywhere max-lg:block max-lg:py-2"
          colSpan={COLUMNS}
          scope="colgroup"
        >
          <span className="flex items-center gap-2">
            <Mark name={mark} className="size-4.5" />
            <span>
              {name}: {results.length}
            </span>
          </span>
        </th>
      </tr>
      {inBands(results).map((band) => (
        <Fragment key={band.name}>
          {band.name !== null && (
            <tr className="max-lg:mt-4 max-lg:block">
              <th
                className="border-t border-rule py-0.5 text-left lg:pl-2 font-semibold wrap-anywhere text-ink-2 max-lg:block max-lg:py-2"
                colSpan={COLUMNS}
                scope="colgroup"
              >
                {band.name}: {band.results.length}
              </th>
            </tr>
          )}
          {band.results.map((result) => (
            <ResultRow key={result.trial.nctId} result={result} {...row} />
          ))}
        </Fragment>
      ))}
    </>
  )
}
