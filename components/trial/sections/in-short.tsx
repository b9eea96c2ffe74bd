import { type FactRow, Facts } from '#components/ui/lists/facts'
import { Section } from '#components/ui/section'
import { Glossed } from '#components/ui/words/glossed'
import { confirmedWords, spanWords, stateMeaning } from '#lib/trials/dates/date-wording'
import { stateWords } from '#lib/trials/record/state'
import { kindSentence } from '#lib/trials/wording/design-wording'
import { enrolmentWords, whoWords } from '#lib/trials/wording/people-wording'
import { Absent } from '../absent'
import type { TrialProps } from '../trial-props'
import { Words } from '../words'

/** The facts that a tired reader looks for first. */
export function InShort(props: TrialProps) {
  const { trial } = props
  const kind = kindSentence(trial)
  return (
    <Section id="short" title="In short">
      <Standing {...props} />
      {kind !== null && (
        <p className="text-lg">
          <Glossed text={kind} />
        </p>
      )}
      <Facts rows={rows(props)} />
    </Section>
  )
}

/** How it stands, in full sentences. */
function Standing({ trial, asOf, today }: TrialProps) {
  const confirmed = confirmedWords(trial, today)
  const meaning = stateMeaning(trial, asOf)
  return (
    <div className="grid gap-2">
      <p>
        <b>{stateWords(trial.state, asOf)}.</b>
        {confirmed !== null && ` ${confirmed}.`}
      </p>
      {meaning !== null && <p>{meaning}</p>}
      {trial.whyStopped !== null && (
        <p>
          The record gives this reason: <Words>{`“${trial.whyStopped}”`}</Words>
        </p>
      )}
    </div>
  )
}

function rows({ trial, freshness }: TrialProps): FactRow[] {
  const absent = <Absent trial={trial} freshness={freshness} />
  const ours = (words: string | null) => (words === null ? absent : <Glossed text={words} />)
  const theirs = (words: string | undefined) =>
    words === undefined ? absent : <Words>{words}</Words>
  const [main, ...others] = trial.primaryOutcomes
  return [
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
