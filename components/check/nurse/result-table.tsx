import { cx } from 'class-variance-authority'
import type { Results } from '#lib/catalogue/check/check-results'
import { levelWords } from '#lib/catalogue/check/wording/level-wording'
import type { KeptPlace } from '#lib/geo/kept-place'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import type { AsOf } from '#lib/trials/record/as-of'
import { counted } from '#lib/trials/text/listed'
import { NotSent } from '../results/not-sent'
import { NotToJoin } from '../results/not-to-join'
import { ResultRows } from './result-rows'
import { CELL } from './row-styles.ts'

type Props = {
  readonly results: Results
  /** The tense in which states are told. */
  readonly asOf: AsOf
  /** Where the person is; null where that was not told. */
  readonly kept: KeptPlace | null
}

/** The columns after the box to tick. What is left is the trial's. */
const columns = (kept: KeptPlace | null, asOf: AsOf) => [
  { name: asOf === null ? 'Trial' : `Trial, in ${spokenDate(asOf)}`, width: '' },
  { name: 'What decides', width: 'lg:w-[18%]' },
  { name: 'Ethics, cost, groups', width: 'lg:w-33' },
  { name: 'Confirmed', width: 'lg:w-20' },
  {
    name: kept?.place.point ? `From ${shortly(kept.place.words)}` : 'Nearest place',
    width: 'lg:w-28',
  },
  { name: 'Contact', width: 'lg:w-29' },
]

/** The trials by level, one dense row each. Who cannot be joined is counted under them, and folded away. */
export function ResultTable({ results: { levels, looked, notSent }, kept, asOf }: Props) {
  const all = levelWords(asOf)
  const [joinable, aside] = [
    all.filter(({ level }) => level !== 'not-for-you'),
    all.filter(({ level }) => level === 'not-for-you' && levels[level].length > 0),
  ]
  const counts = joinable.map(({ level, many }) => `${levels[level].length} ${many}`)
  return (
    <>
      <div role="status">
        <h2 className="text-lg leading-snug">
          {counted(looked, 'trial')}: {counts.join(', ')}
        </h2>
      </div>
      <table className="mt-2 w-full border-collapse text-dense max-lg:block max-lg:text-sm lg:table-fixed lg:rounded-xl lg:bg-card lg:shadow-card print:shadow-none">
        <caption className="sr-only">Trials, grouped by what we read</caption>
        <thead className="max-lg:absolute max-lg:size-px max-lg:overflow-hidden max-lg:[clip-path:inset(50%)]">
          <tr className="max-lg:block">
            <th scope="col" className={cx(CELL, 'text-ink-2 lg:w-12 lg:pr-1 lg:pl-2 print:hidden')}>
              Save
            </th>
            {columns(kept, asOf).map(({ name, width }) => (
              <th key={name} scope="col" className={cx(CELL, 'text-ink-2', width)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-lg:block">
          {joinable.map((words) => (
            <ResultRows
              key={words.level}
              words={words}
              results={levels[words.level]}
              kept={kept}
              asOf={asOf}
            />
          ))}
        </tbody>
      </table>
      {aside.map(({ level, name }) => (
        <details key={level} className="border-t-2 border-ink print:hidden">
          <summary>
            <span>
              {name}: {levels[level].length}
            </span>
          </summary>
          <div>
            <NotToJoin results={levels[level]} asOf={asOf} />
          </div>
        </details>
      ))}
      <NotSent count={notSent} asOf={asOf} />
    </>
  )
}

/** "Munich": the first part of a place's words. */
const shortly = (words: string) => words.split(',')[0] ?? words
