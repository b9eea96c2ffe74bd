import { cx } from 'class-variance-authority'
import { Fragment } from 'react'
import { Mark } from '#components/ui/words/mark'
import type { Result, Results } from '#lib/catalogue/check/check-results'
import { mayBeNearer } from '#lib/catalogue/check/distances'
import { soWords } from '#lib/eligibility/assess/explain'
import type { KeptPlace } from '#lib/geo/kept-place'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import { counted } from '#lib/trials/text/listed'
import { decidingReadings } from './deciding-readings'
import { inZones } from './distance-band-wording'
import { type Picking, PickTick } from './hand-out'
import { RecordQuote } from './record-quote'
import { UNCOMPARED, VERDICT_WORDS, type VerdictWords } from './verdict-wording'
import { farWords, whereWords } from './where-wording'

type Props = Picking & {
  readonly results: Results
  /** The tense in which states are told. */
  readonly asOf: AsOf
  /** Whether anything was told that a record is compared with. */
  readonly compared: boolean
  /** Where the person is; null where that was not told. */
  readonly kept: KeptPlace | null
}

const CELL = 'pb-2 text-left align-top font-normal wrap-anywhere max-md:block'
const HEAD = 'pt-2 text-ink-2'
/** On a phone a row is a card, with one rule over it. */
const LINE = 'border-t border-rule pt-2 max-md:[td+&]:border-t-0 max-md:[td+&]:pt-0'
const PICK = 'max-md:pr-3.5 md:w-12 print:hidden'
const FAR = 'max-md:pr-3.5 md:w-28 md:text-right'

/** The trials in groups, one line each, with the line that decides and how far it is. */
export function ResultTable({
  results: { groups, looked },
  compared,
  kept,
  asOf,
  ...picking
}: Props) {
  const all = VERDICT_WORDS.map((words) =>
    words.verdict === 'could-fit' && !compared ? { ...words, ...UNCOMPARED } : words,
  )
  const counts = all.map(({ verdict, many }) => `${groups[verdict].length} ${many}`)
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
            <Group
              key={words.verdict}
              words={words}
              results={groups[words.verdict]}
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

function Group({
  words: { verdict, name },
  results,
  ...row
}: Picking & {
  readonly words: VerdictWords
  readonly results: readonly Result[]
  readonly kept: KeptPlace | null
  readonly asOf: AsOf
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
      {inZones(results).map((zone) => (
        <Fragment key={zone.name}>
          {zone.name !== null && (
            <tr className="max-md:block">
              <th
                className="border-t border-rule pt-2.5 pr-3.5 pb-2 text-left align-top font-semibold wrap-anywhere text-ink-2 max-md:block"
                colSpan={4}
                scope="colgroup"
              >
                {zone.name}: {zone.results.length}
              </th>
            </tr>
          )}
          {zone.results.map((result) => (
            <Row key={result.trial.nctId} result={result} {...row} />
          ))}
        </Fragment>
      ))}
    </>
  )
}

function Row({
  result,
  kept,
  asOf,
  ...picking
}: Picking & {
  readonly result: Result
  readonly kept: KeptPlace | null
  readonly asOf: AsOf
}) {
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
            <span className="font-record text-sm [&_mark]:bg-transparent [&_mark]:text-inherit">
              <RecordQuote fact={reading.fact} restated={trial.restated} />
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
  return readings.some(({ fact }) => fact.field === 'eligibilityCriteria')
    ? 'Nothing to compare with it yet'
    : 'Who can join could not be read'
}
