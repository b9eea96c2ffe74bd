import { cx } from 'class-variance-authority'
import { ButtonLink } from '#components/ui/press/button-link'
import {
  type ComparedRow,
  type ComparedTrial,
  compareTrials,
} from '#lib/catalogue/compare/compare-table'
import { markedHref } from '#lib/shortlist/asked-trials'
import type { Trial } from '#lib/trials/record/trial'
import { placeWords } from '#lib/trials/sites/places'
import { COLUMN_KEYS } from './column-keys'
import { CompareCell } from './compare-cell'

/**
 * Trials side by side, the same question on each row. On a phone the rows are cards, and there and on paper a list on top says which letter is which trial.
 * The roles say again what the elements are, because a card is not drawn as a row.
 */
export function CompareTable({
  compared,
  today,
  marked,
}: {
  readonly compared: readonly ComparedTrial[]
  readonly today: string
  /** Whether rows that differ are marked. */
  readonly marked: boolean
}) {
  const trials = compared.map(({ trial }) => trial)
  const rows = compareTrials(compared, today)
  return (
    <section id="table" aria-label="Side by side">
      <ul className="mt-5.5 grid gap-3.5 table-screen:hidden print:mt-3 print:gap-1.5 print:text-[9.5pt]">
        {trials.map((trial, at) => (
          <li key={trial.nctId} className="grid grid-cols-[2rem_minmax(0,1fr)] leading-snug">
            <span className={KEY}>{COLUMN_KEYS[at]}</span>
            <div>
              <TrialName trial={trial} />
            </div>
          </li>
        ))}
      </ul>
      <Differences rows={rows} ids={trials.map(({ nctId }) => nctId)} marked={marked} />
      <table
        className="mt-5 w-full table-fixed border-collapse table-screen:rounded-xl table-screen:bg-card table-screen:shadow-card leading-normal wrap-anywhere cards:block print:text-[9.5pt]"
        {...ROLES.table}
      >
        <caption className="sr-only">{trials.length} trials compared</caption>
        {/* As cards it is out of sight, but still there to name the columns: its links are in the list on top. */}
        <thead
          className="cards:absolute cards:size-px cards:overflow-hidden cards:[clip-path:inset(50%)]"
          {...ROLES.group}
        >
          <tr className="print:break-inside-avoid" {...ROLES.row}>
            <td className={cx(CELL, HEAD, 'w-44 print:w-30')} {...ROLES.cell} />
            {trials.map((trial, at) => (
              <th key={trial.nctId} className={cx(CELL, HEAD)} scope="col" {...ROLES.column}>
                <span className={`mb-1.5 block ${KEY}`}>{COLUMN_KEYS[at]}</span>
                <div className="cards:hidden [&_a]:font-[560] print:[&_a]:hidden print:[&_p]:text-[8.5pt]">
                  <TrialName trial={trial} />
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="cards:block" {...ROLES.group}>
          {rows.map((row) => (
            <Row key={row.row.id} compared={row} trials={trials} marked={marked} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The letter of a column. */
const KEY = 'font-record text-xl leading-[1.1] font-[560] text-accent'
const CELL = 'pr-4.5 text-left align-top print:pt-1.5 print:pr-3'
const BODY = 'py-3.5 print:pb-1.5'
const HEAD = 'border-b-2 border-ink pt-3.5 pb-4 font-normal'

const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  column: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
} as const

function TrialName({ trial }: { readonly trial: Trial }) {
  const place = placeWords(trial)
  return (
    <>
      <a className="font-record text-inherit" href={`/trials/${trial.nctId}`}>
        <bdi>{trial.title}</bdi>
      </a>
      <p className="text-ink-2 text-sm">
        {trial.nctId}
        {place !== null && (
          <>
            {' · '}
            <bdi>{place}</bdi>
          </>
        )}
      </p>
    </>
  )
}

function Differences({
  rows,
  ids,
  marked,
}: {
  readonly rows: readonly ComparedRow[]
  readonly ids: readonly string[]
  readonly marked: boolean
}) {
  const count = rows.filter(({ differs }) => differs).length
  return (
    <div className="mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2.5">
      <p>
        {count === 0 ? 'No row differs.' : `${count} of ${rows.length} rows differ.`}
        {marked && count > 0 && ' They are marked with a bar and the word “differs”.'}
      </p>
      {count > 0 && (
        <ButtonLink look="plain" size="low" href={markedHref(ids, !marked)}>
          {marked ? 'Hide the marks' : 'Mark the rows that differ'}
        </ButtonLink>
      )}
    </div>
  )
}

function Row({
  compared: { row, cells, differs },
  trials,
  marked,
}: {
  readonly compared: ComparedRow
  readonly trials: readonly Trial[]
  readonly marked: boolean
}) {
  const barred = marked && differs
  return (
    <tr
      className={cx(
        'border-b border-rule print:break-inside-avoid cards:mt-3.5 cards:block cards:rounded-xl cards:border cards:px-4 cards:py-3.5 cards:shadow-card',
        row.lead ? 'bg-band cards:border-band' : 'cards:border-rule cards:bg-card',
        barred && 'cards:border-l-6 cards:border-l-ink',
      )}
      {...ROLES.row}
    >
      <th
        className={cx(
          CELL,
          BODY,
          'pl-3.5 print:pl-1 cards:block cards:w-auto cards:p-0 cards:pb-1.5 cards:text-ink',
          barred && 'border-l-6 border-ink cards:border-l-0',
          row.lead || barred ? 'font-semibold text-ink' : 'font-normal text-ink-2 cards:font-bold',
        )}
        scope="row"
        {...ROLES.rowHeader}
      >
        {row.words}
        {barred && (
          <span className="mt-1 table rounded-sm border border-current px-1.5 text-sm font-semibold text-ink">
            {' '}
            differs
          </span>
        )}
        {row.note !== null && (
          <span className="mt-1 block text-sm font-normal text-ink-2 print:text-[8.5pt]">
            {row.note}
          </span>
        )}
      </th>
      {trials.map(({ nctId }, at) => {
        const cell = cells[at]
        return (
          <td
            key={nctId}
            className={cx(
              CELL,
              BODY,
              'cards:grid cards:w-auto cards:grid-cols-[2rem_minmax(0,1fr)] cards:border-t cards:px-0 cards:py-2',
              row.lead ? 'cards:border-edge' : 'cards:border-rule',
            )}
            {...ROLES.cell}
          >
            <span
              className="hidden font-record text-lg leading-snug font-[560] text-accent cards:block"
              aria-hidden="true"
            >
              {COLUMN_KEYS[at]}
            </span>
            <div className="stack-2 min-w-0 [&_a]:inline-flex [&_a]:min-h-touch [&_a]:items-center print:[&_a]:inline [&_p.flex-wrap]:items-center">
              {cell && <CompareCell cell={cell} nctId={nctId} />}
            </div>
          </td>
        )
      })}
    </tr>
  )
}
