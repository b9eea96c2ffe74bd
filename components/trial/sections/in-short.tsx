import { type FactRow, Facts } from '#components/ui/lists/facts'
import { Glossed } from '#components/ui/words/glossed'
import { confirmedWords, spanWords } from '#lib/trials/dates/date-wording'
import { stateWords } from '#lib/trials/record/state'
import { kindSentence } from '#lib/trials/wording/design-wording'
import { enrolmentWords, whoWords } from '#lib/trials/wording/people-wording'
import { Absent } from '../absent'
import { Fold } from '../fold'
import type { TrialProps } from '../trial-props'
import { Words } from '../words'

/** The facts that a tired reader looks for first. */
export function InShort(props: TrialProps) {
  const { trial } = props
  const kind = kindSentence(trial)
  return (
    <Fold id="short" title="In short" note="Size, ages, dates, numbers">
      {kind !== null && (
        <p className="text-lg">
          <Glossed text={kind} />
        </p>
      )}
      <Facts rows={rows(props)} />
    </Fold>
  )
}

function rows({ trial, freshness, asOf, today }: TrialProps): FactRow[] {
  const absent = <Absent trial={trial} freshness={freshness} />
  const ours = (words: string | null) => (words === null ? absent : <Glossed text={words} />)
  const theirs = (words: string | undefined) =>
    words === undefined ? absent : <Words>{words}</Words>
  const [main, ...others] = trial.primaryOutcomes
  const standing = [stateWords(trial.state, asOf), confirmedWords(trial, today)]
  return [
    { term: 'Status', detail: `${standing.filter((part) => part !== null).join('. ')}.` },
    { term: 'How many people', detail: ours(enrolmentWords(trial.enrolment)) },
    { term: 'Who', detail: ours(whoWords(trial)) },
    { term: 'When', detail: ours(spanWords(trial)) },
    {
      term: 'Main thing measured',
      detail: (
        <>
          {theirs(main?.measure)}
          {others.length > 0 && ` and ${others.length} more`}
        </>
      ),
    },
    { term: 'Who runs it', detail: theirs(trial.sponsor?.name) },
    { term: 'Trial number', detail: trial.nctId },
    ...numbers('Other numbers', trial.otherIds),
    ...numbers('Earlier numbers', trial.aliases),
  ]
}

function numbers(term: string, ids: readonly string[]): FactRow[] {
  return ids.length === 0 ? [] : [{ term, detail: <Words>{ids.join(', ')}</Words> }]
}
