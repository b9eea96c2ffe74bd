import { cx } from 'class-variance-authority'
import type { ReactNode } from 'react'
import { SignalShorts } from '#components/signals/signal-short'
import type { Result } from '#lib/catalogue/check/check-results'
import { mayBeNearer } from '#lib/catalogue/check/distances'
import { confirmedShort } from '#lib/catalogue/check/wording/confirmed-wording'
import { decidingReason } from '#lib/catalogue/check/wording/deciding-line'
import { farWords, whereWords } from '#lib/catalogue/check/wording/where-wording'
import type { KeptPlace } from '#lib/geo/kept-place'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateGroup, stateWords } from '#lib/trials/record/state'
import { RecordQuote } from '../results/record-quote'
import { CutText } from './cut-text'
import { RowContact } from './row-contact'
import { CELL, CUT, LINE, TARGET } from './row-styles.ts'
import { SaveTick } from './save-tick'

export type RowProps = {
  readonly result: Result
  /** Where the person is; null where that was not told. */
  readonly kept: KeptPlace | null
  /** The tense in which states are told. */
  readonly asOf: AsOf
}

/** One trial in one row: what decides, what its record says to the three key questions, how far it is and whom to ask. */
export function ResultRow({ result, kept, asOf }: RowProps) {
  const { trial } = result
  const far = farWords(result, kept)
  const takesNow = stateGroup(trial.state) === 'recruiting'
  return (
    <tr className="max-lg:mt-3 max-lg:block max-lg:rounded-xl max-lg:border max-lg:border-rule max-lg:bg-card max-lg:px-3.5 max-lg:pb-3 max-lg:shadow-card print:border-0 print:shadow-none">
      <td className={cx(CELL, LINE, 'lg:p-0 print:hidden')}>
        <SaveTick trial={{ ...trial, listed: true }} />
      </td>
      <td className={cx(CELL, LINE)}>
        <a
          className={cx(TARGET, 'block font-record lg:-mb-1.5 lg:pb-1.5')}
          href={`/trials/${trial.nctId}`}
          title={trial.title}
        >
          <span className={cx(CUT.two, 'lg:-mb-0.5 lg:pb-0.5')}>{trial.title}</span>
        </a>
        <span className="block text-ink-2">
          {trial.nctId} ·{' '}
          <span className={takesNow ? 'font-semibold text-teal' : undefined}>
            <State words={stateWords(trial.state, asOf)} asOf={asOf} />
          </span>
        </span>
      </td>
      <td className={cx(CELL, LINE)}>
        <Decides result={result} asOf={asOf} />
      </td>
      <td className={cx(CELL, LINE)}>
        <SignalShorts cells={trial.signals} />
      </td>
      <td className={cx(CELL, LINE)}>
        <Label>
          {trial.confirmed === null && trial.changed !== null ? 'Record ' : 'Confirmed: '}
        </Label>
        {confirmedShort(trial)}
      </td>
      <td className={cx(CELL, LINE, 'tabular-nums max-lg:empty:hidden')}>
        {far !== null && (
          <span className="block">
            {far}
            {result.far !== null && mayBeNearer(result.far) && ' or nearer'}
          </span>
        )}
        <span className={cx(far === null ? CUT.two : CUT.one, 'text-ink-2')}>
          {whereWords(result, kept)}
        </span>
      </td>
      <td className={cx(CELL, LINE, 'pr-0')}>
        <Label>Contact: </Label>
        <RowContact result={result} />
      </td>
    </tr>
  )
}

/** In the table, the head of the column says in which month. */
function State({ words, asOf }: { readonly words: string; readonly asOf: AsOf }) {
  const month = asOf === null ? null : spokenDate(asOf)
  const [state = words, preposition] =
    month !== null && words.endsWith(month) ? words.split(/ (in|by) (?=\w+ \d{4}$)/) : [words]
  if (preposition === undefined) return words
  return (
    <>
      {state}
      <span className="lg:sr-only">{` ${preposition} ${month}`}</span>
    </>
  )
}

/** On a phone no column says what a cell holds. */
function Label({ children }: { readonly children: ReactNode }) {
  return <span className="text-ink-2 lg:sr-only">{children}</span>
}

function Decides({ result, asOf }: Pick<RowProps, 'result' | 'asOf'>) {
  const words = decidingReason(result, asOf)
  if (words === null) return null
  const { line, quote, so } = words
  return (
    <CutText>
      {line !== null && (
        <span className="font-record">
          <RecordQuote line={line} restated={result.trial.restated} plain />
        </span>
      )}
      {quote !== null && <q className="font-record">{quote}</q>}
      {so !== '' && <span className="text-ink-2"> {so}</span>}
    </CutText>
  )
}
