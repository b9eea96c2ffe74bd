import { KindOfRecord } from '#components/signals/kind-of-record'
import { Absent } from '#components/trial/absent'
import { Words } from '#components/trial/words'
import { type FactRow, Facts } from '#components/ui/lists/facts'
import { unreadWords } from '#lib/signals/text/unread-wording'
import { confirmedWords, spanWords } from '#lib/trials/dates/date-wording'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import { stateWords } from '#lib/trials/record/state'
import { placesWords } from '#lib/trials/sites/places'
import { unescaped } from '#lib/trials/text/record-markdown'
import { shortened } from '#lib/trials/text/shortened'
import { enrolmentWords } from '#lib/trials/wording/people-wording'
import { isRestated } from '../trial/sections/restated'
import { RESTATED } from '../ui/source-styles.ts'
import { AskWithSpace } from './ask-with-space'
import { NoteLines, PageSquare } from './leaf-parts'
import { Sheet } from './sheet'
import type { SheetProps } from './sheet-props.ts'
import { FOOT, HEAD } from './sheet-styles.ts'
import { sourceWords } from './source-wording'
import { ThreeThings } from './three-things'
import { TickList } from './tick-list'
import { WhereAndWhom } from './where-and-whom'

/** About so many letters of a summary leave room on one page for what is to be written. The square leads to the rest. */
const SUMMARY = 700
const GIVEN = 220

/**
 * One trial on paper. In front what to talk about; on the back, if one page is not enough, who can join, where, and room for notes: one leaf
 * to hand over.
 */
export function TrialSheet(props: SheetProps) {
  const { trial, freshness, today, site, large, things, kind, questions } = props
  return (
    <Sheet
      large={large}
      head={
        <>
          <b className="tabular-nums">{trial.nctId}</b> · for your MS team ·{' '}
          {sourceWords(freshness)}
        </>
      }
    >
      <div className={HEAD}>
        <div>
          <h2 className="font-record">
            <bdi>{trial.title}</bdi>
          </h2>
          <div className="kind">
            <KindOfRecord readings={kind} />
          </div>
          <Facts rows={facts(props)} />
        </div>
        <PageSquare address={`${site}/trials/${trial.nctId}`} nctId={trial.nctId} />
      </div>
      <ThreeThings things={things} />
      <InShort {...props} />
      <AskWithSpace questions={questions} />
      <TickList {...props} />
      <WhereAndWhom {...props} />
      <div className="print:break-inside-avoid">
        <NoteLines />
        <Foot today={today} address={`${site}/trials/${trial.nctId}`} />
      </div>
    </Sheet>
  )
}

function facts(props: SheetProps): FactRow[] {
  const { trial, asOf, today } = props
  const absent = <Absent {...props} />
  const standing = [
    stateWords(trial.state, asOf),
    placesWords(trial),
    confirmedWords(trial, today),
  ].filter((part) => part !== null)
  const when = [enrolmentWords(trial.enrolment), spanWords(trial)].filter((part) => part !== null)
  const given = trial.interventions.flatMap(({ name }) => name ?? [])
  const unread = unreadWords(trial)
  return [
    { term: 'Trial number', detail: `${trial.nctId}, on ClinicalTrials.gov` },
    { term: 'Status and place', detail: <bdi>{`${standing.join('. ')}.`}</bdi> },
    {
      term: 'Who runs it',
      detail: trial.sponsor === null ? absent : <Words>{trial.sponsor.name}</Words>,
    },
    {
      term: trial.kind === 'observation' ? 'What is looked at' : 'What is given',
      detail: given.length === 0 ? absent : <Words>{shortened(given.join('; '), GIVEN)}</Words>,
    },
    ...(when.length === 0 ? [] : [{ term: 'Size and time', detail: `${when.join('. ')}.` }]),
    ...(unread === null ? [] : [{ term: 'Left out', detail: unread }]),
  ]
}

/** The record's summary; where it is long, its beginning. */
function InShort(props: SheetProps) {
  const { trial } = props
  const restated = isRestated(trial, 'briefSummary')
  const summary = trial.summary === null ? null : shortened(unescaped(trial.summary), SUMMARY)
  return (
    <section>
      <h3>What happens, in short</h3>
      {summary === null ? (
        <p>
          <Absent {...props} />
        </p>
      ) : (
        <p
          className={restated ? RESTATED : 'font-record'}
          data-restated={restated ? '' : undefined}
        >
          <bdi>{summary}</bdi>{' '}
          <span className="src">
            {restated ? 'The summary, restated in our words.' : 'The record’s summary.'}
            {summary.endsWith('…') && ' The rest is on its page.'}
          </span>
        </p>
      )}
    </section>
  )
}

function Foot({ today, address }: { readonly today: string; readonly address: string }) {
  return (
    <p className={FOOT}>
      Printed on {spokenDate(today)} from {address}. <b>Being listed is not a recommendation.</b>{' '}
      ClinicalTrials.gov: “Listing a study does not mean it has been evaluated by the U.S. Federal
      Government.” The blank lines are for the answers you are given. This sheet holds nothing about
      you until you write on it.
    </p>
  )
}
