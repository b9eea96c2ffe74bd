import { cx } from 'class-variance-authority'
import type { Results } from '#lib/catalogue/check/check-results'
import type { KeptPlace } from '#lib/geo/kept-place'
import type { AsOf } from '#lib/trials/record/as-of'
import { counted } from '#lib/trials/text/listed'
import type { Picking } from './hand-out'
import { levelWords } from './level-wording'
import { CELL, FAR, PICK } from './result-cell-styles.ts'
import { ResultRows } from './result-rows'

type Props = Picking & {
  readonly results: Results
  /** The tense in which states are told. */
  readonly asOf: AsOf
  /** Where the person is; null where that was not told. */
  readonly kept: KeptPlace | null
}

const HEAD = 'pt-2 text-ink-2'

/** The trials in groups, one line each, with the line that decides and how far it is. */
export function ResultTable({ results: { levels, looked }, kept, asOf, ...picking }: Props) {
  const all = levelWords(asOf)
  const counts = all
    .filter(({ level }) => level !== 'not-for-you')
    .map(({ level, many }) => `${levels[level].length} ${many}`)
  return (
    <>
      <div role="status">
        <h2 className="text-lg leading-snug">
          {counted(looked, 'trial')}: {counts.join(', ')}
        </h2>
      </div>
      <table className="mt-2.5 w-full border-collapse text-sm leading-snug max-md:block md:table-fixed">
        <caption className="sr-only">Trials, grouped by what we read</caption>
        <thead className="max-md:absolute max-md:size-px max-md:overflow-hidden max-md:[clip-path:inset(50%)]">
          <tr className="max-md:block">
            <th scope="col" className={cx(CELL, HEAD, PICK)}>
              <span className="sr-only">Hand-out</span>
            </th>
            <th scope="col" className={cx(CELL, HEAD, 'pr-3.5')}>
              Trial
            </th>
            <th scope="col" className={cx(CELL, HEAD, 'pr-3.5 md:w-[36%]')}>
              The line that decides
            </th>
            <th scope="col" className={cx(CELL, HEAD, FAR)}>
              {kept?.place.point ? `From ${shortly(kept.place.words)}` : 'How far'}
            </th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {all.map((words) => (
            <ResultRows
              key={words.level}
              words={words}
              results={levels[words.level]}
              kept={kept}
              asOf={asOf}
              {...picking}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

/** "Munich": the first part of a place's words. */
const shortly = (words: string) => words.split(',')[0] ?? words
