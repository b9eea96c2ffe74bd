import { cx } from 'class-variance-authority'
import { Fragment } from 'react'
import { Mark } from '#components/ui/words/mark'
import type { Result } from '#lib/catalogue/check/check-results'
import { mayBeNearer } from '#lib/catalogue/check/distances'
import { reasonWords } from '#lib/catalogue/check/reason-wording'
import type { KeptPlace } from '#lib/geo/kept-place'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import { inBands } from './distance-band-wording'
import { fittingReading } from './fitting-reading'
import { type Picking, PickTick } from './hand-out'
import type { LevelWords } from './level-wording'
import { RecordQuote } from './record-quote'
import { CELL, FAR, PICK } from './result-cell-styles.ts'
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

/** The trials of one level in a table of four columns, by how near they are. A level without trials is left out. */
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
      <tr className="max-md:block">
        <th
          className="border-t-2 border-ink pt-3 pr-3.5 pb-2 text-left align-top font-bold wrap-anywhere max-md:block"
          colSpan={4}
          scope="colgroup"
        >
          <span className="inline-flex items-center gap-2 font-semibold">
            <Mark name={mark} />
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
  const { trial, assessment, leveled } = result
  const [reason] = leveled.reasons
  const fitting = fittingReading(assessment.readings)
  const words = reason === undefined ? null : reasonWords(reason, trial, asOf)
  const line = words === null ? fitting?.line : words.line
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
        {line && (
          <span className="font-record text-sm">
            <RecordQuote line={line} restated={trial.restated} plain />
          </span>
        )}
        {words !== null && words.so !== '' && (
          <span className="block text-sm text-ink-2">{words.so}</span>
        )}
      </td>
      <td className={cx(CELL, LINE, FAR, 'tabular-nums max-md:empty:hidden')}>
        {farWords(result, kept)}
        {result.far !== null && mayBeNearer(result.far) && ' or nearer'}
      </td>
    </tr>
  )
}
