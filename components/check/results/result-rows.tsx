import { cx } from 'class-variance-authority'
import { Fragment } from 'react'
import { Mark } from '#components/ui/words/mark'
import type { Result } from '#lib/catalogue/check/check-results'
import { mayBeNearer } from '#lib/catalogue/check/distances'
import { soWords } from '#lib/eligibility/assess/explain'
import type { KeptPlace } from '#lib/geo/kept-place'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import { decidingReadings } from './deciding-readings'
import { inBands } from './distance-band-wording'
import { type Picking, PickTick } from './hand-out'
import { RecordQuote } from './record-quote'
import { CELL, FAR, PICK } from './result-cell-styles.ts'
import type { VerdictWords } from './verdict-wording'
import { farWords, whereWords } from './where-wording'

/** On a phone a row is a card, with one rule over it. */
const LINE = 'border-t border-rule pt-2 max-md:[td+&]:border-t-0 max-md:[td+&]:pt-0'

type RowProps = Picking & {
  readonly result: Result
  /** Where the person is; null where that was not told. */
  readonly kept: KeptPlace | null
  /** The tense in which states are told. */
  readonly asOf: AsOf
}

/** The trials of one verdict in a table of four columns, by how near they are. A verdict without trials is left out. */
export function ResultRows({
  words: { verdict, name },
  results,
  ...row
}: Omit<RowProps, 'result'> & {
  readonly words: VerdictWords
  readonly results: readonly Result[]
}) {
  if (results.length === 0) return null
  return (
    <>
      <tr className="max-md:block">
        <th
          className="border-t-2 border-ink pt-3 pr-3.5 pb-2 text-left align-top font-bold wrap-anywhere max-md:block"
          colSpan={4}
          scope="colgroup"
        >
          <span className="inline-flex items-center gap-2 font-semibold">
            <Mark name={verdict} />
            <span>
              {name}: {results.length}
            </span>
          </span>
        </th>
      </tr>
      {inBands(results).map((band) => (
        <Fragment key={band.name}>
          {band.name !== null && (
            <tr className="max-md:mt-4 max-md:block">
              <th
                className="border-t border-rule pt-2.5 pr-3.5 pb-2 text-left align-top font-semibold wrap-anywhere text-ink-2 max-md:block"
                colSpan={4}
                scope="colgroup"
              >
                {band.name}: {band.results.length}
              </th>
            </tr>
          )}
          {band.results.map((result) => (
            <Row key={result.trial.nctId} result={result} {...row} />
          ))}
        </Fragment>
      ))}
    </>
  )
}

function Row({ result, kept, asOf, ...picking }: RowProps) {
  const { trial, assessment } = result
  const [reading] = decidingReadings(assessment.readings)
  const place = whereWords(result, kept)
  return (
    <tr className="max-md:block">
      <td className={cx(CELL, LINE, PICK)}>
        <PickTick inTable nctId={trial.nctId} {...picking} />
      </td>
      <td className={cx(CELL, LINE, 'pr-3.5')}>
        <a className="font-record" href={`/trials/${trial.nctId}`}>
          {trial.title}
        </a>
        <br />
        <span className="text-sm text-ink-2">
          {[trial.nctId, stateWords(trial.state, asOf), place].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className={cx(CELL, LINE, 'pr-3.5')}>
        {reading === undefined ? (
          noneDecides(assessment.readings)
        ) : (
          <>
            <span className="font-record text-sm">
              <RecordQuote line={reading.line} restated={trial.restated} plain />
            </span>
            <br />
            <span className="text-sm text-ink-2">
              {assessment.from === null
                ? soWords(reading)
                : `From about ${spokenDate(assessment.from)}`}
            </span>
          </>
        )}
      </td>
      <td className={cx(CELL, LINE, FAR, 'tabular-nums max-md:empty:hidden')}>
        {farWords(result, kept)}
        {result.far !== null && mayBeNearer(result.far) && ' or nearer'}
      </td>
    </tr>
  )
}

/** Why no line stands beside a trial: its record has none that we can read, or nobody told anything that they ask about. */
function noneDecides(readings: Result['assessment']['readings']): string {
  return readings.some(({ line }) => line.field === undefined)
    ? 'Nothing to compare with it yet'
    : 'Who can join could not be read'
}
