import { ButtonLink } from '#components/ui/button-link'
import {
  type ComparedRow,
  type ComparedTrial,
  compareTrials,
} from '#lib/catalogue/compare/compare-table'
import { markedHref } from '#lib/shortlist/asked-trials'
import type { Trial } from '#lib/trials/record/trial'
import { placeWords } from '#lib/trials/sites/place-wording'
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
      <ul className="keylist">
        {trials.map((trial, at) => (
          <li key={trial.nctId}>
            <span className="k">{COLUMN_KEYS[at]}</span>
            <div>
              <TrialName trial={trial} />
            </div>
          </li>
        ))}
      </ul>
      <Differences rows={rows} ids={trials.map(({ nctId }) => nctId)} marked={marked} />
      <table className={`cmp of-${trials.length}`} {...ROLES.table}>
        <caption className="sr-only">{trials.length} trials compared</caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row}>
            <td {...ROLES.cell} />
            {trials.map((trial, at) => (
              <th key={trial.nctId} scope="col" {...ROLES.column}>
                <span className="key">{COLUMN_KEYS[at]}</span>
                <div className="named">
                  <TrialName trial={trial} />
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {rows.map((row) => (
            <Row key={row.row.id} compared={row} trials={trials} marked={marked} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

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
      <a className="font-record" href={`/trials/${trial.nctId}`}>
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
    <div className="differences">
      <p>
        {count === 0 ? 'No row differs.' : `${count} of ${rows.length} rows differ.`}
        {marked && count > 0 && ' They are marked with a bar and the word “differs”.'}
      </p>
      {count > 0 && (
        <p className="acts">
          <ButtonLink look="plain" size="low" href={markedHref(ids, !marked)}>
            {marked ? 'Take the marks away' : 'Mark the rows that differ'}
          </ButtonLink>
        </p>
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
  const classes = [row.lead && 'lead', marked && differs && 'differs'].filter(Boolean).join(' ')
  return (
    <tr className={classes || undefined} {...ROLES.row}>
      <th scope="row" {...ROLES.rowHeader}>
        {row.words}
        {marked && differs && <span className="differing"> differs</span>}
        {row.note !== null && <span className="note">{row.note}</span>}
      </th>
      {trials.map(({ nctId }, at) => {
        const cell = cells[at]
        return (
          <td key={nctId} {...ROLES.cell}>
            <span className="lbl" aria-hidden="true">
              {COLUMN_KEYS[at]}
            </span>
            <div className="in">
              {cell && <CompareCell cell={cell} nctId={nctId} lead={row.lead} />}
            </div>
          </td>
        )
      })}
    </tr>
  )
}
