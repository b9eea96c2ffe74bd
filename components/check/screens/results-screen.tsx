import { useState } from 'react'
import { NewerNotice } from '#components/query/newer-notice'
import { Note } from '#components/ui/note'
import { BACK } from '#components/ui/press/back-link'
import { buttonStyles } from '#components/ui/press/button'
import { IN_COLUMN } from '#components/ui/section'
import type { Results } from '#lib/catalogue/check/check-results'
import { isAnswered, isCompared } from '#lib/eligibility/questions/flow'
import type { Question } from '#lib/eligibility/questions/question'
import { placeReplied, type Replies } from '#lib/eligibility/questions/replies'
import { severalReplied } from '#lib/eligibility/questions/reply'
import { counted } from '#lib/trials/text/listed'
import { ChangeDialog } from '../change-dialog'
import { Groups } from '../results/groups'
import type { Picking } from '../results/hand-out'
import { useResults } from '../results/use-results'
import type { ScreenProps } from '../screen-props'
import { StepLink } from '../step-link'
import { Looking } from './results-coming'

/** What the trials come to for what was told, at once after every change. */
export function ResultsScreen({ state, questions, ...picking }: ScreenProps & Picking) {
  const [changing, setChanging] = useState<Question | null>(null)
  const now = useResults(state)
  const answered = questions.filter((question) => isAnswered(question, state.replies)).length
  const compared = isCompared(questions, state.replies)
  const results = now.kind === 'ready' ? now.results : null
  return (
    <>
      <div className="max-w-read">
        <StepLink to="answers" className={BACK}>
          Change my answers
        </StepLink>
        <h1 className="text-3xl font-bold" tabIndex={-1}>
          {results === null ? 'What could fit you' : heading(results, compared)}
        </h1>
        {results !== null && (
          <p className="text-lg mt-3" role="status">
            {compared ? summary(results) : NOTHING_COMPARED}
            {isNearestFirst(state.replies) && ' Nearest first.'}
          </p>
        )}
        {results !== null && !compared && <FirstQuestion questions={questions} />}
        <p className="text-ink-2 no-script:hidden mt-2">
          You answered {answered} of {questions.length} questions. Not sure of one? That never rules
          a trial out.
        </p>
      </div>
      {now.kind === 'ready' && <NewerNotice newer={now.newer} />}
      {now.kind === 'ready' ? (
        <Groups
          results={now.results}
          asOf={now.asOf}
          compared={compared}
          state={state}
          questions={questions}
          change={setChanging}
          {...picking}
        />
      ) : (
        <Looking {...now} />
      )}
      <Note
        className={`${IN_COLUMN} max-w-read`}
        level="h2"
        title="Do not stop a treatment to fit a trial"
      >
        <p>Talk to your MS team first. Always. Only the study team decides who can join.</p>
      </Note>
      {changing !== null && (
        <ChangeDialog question={changing} replies={state.replies} close={() => setChanging(null)} />
      )}
    </>
  )
}

const NOTHING_COMPARED =
  'You have told us nothing yet that the records ask about. So no trial is ruled out, and none fits so far.'

/** Whether nothing but nearness orders the trials of a group. */
function isNearestFirst(replies: Replies): boolean {
  const wishes = [replies.topics, replies.first].flatMap((reply) => severalReplied(reply) ?? [])
  return (
    wishes.length === 0 && replies.reach !== 'stay' && placeReplied(replies)?.place.point != null
  )
}

function heading({ groups, looked }: Results, compared: boolean): string {
  const fit = groups['could-fit'].length
  const trials = counted(looked, 'trial')
  if (looked === 0) return 'No trial is left to look at'
  if (!compared) return `${trials}, and nothing compared yet`
  return fit === 0 ? `None of ${trials} clearly fits` : `${fit} of ${trials} could fit you`
}

function summary({ groups, hidden }: Results): string {
  const no = groups['does-not-fit'].length
  return [
    `${groups.ask.length} more need a word with the team.`,
    `${groups['not-yet'].length} could fit later.`,
    `${no} ${no === 1 ? 'does' : 'do'} not fit, as we read them.`,
    ...(hidden > 0 ? [`${hidden} are hidden, as you chose.`] : []),
  ].join(' ')
}

/** The first question that a record is compared with. */
function FirstQuestion({ questions }: Pick<ScreenProps, 'questions'>) {
  const first = questions.find(({ gives }) => gives.length > 0)
  if (first === undefined) return null
  return (
    <p className="mt-3">
      <StepLink to={first.id} className={buttonStyles()}>
        {first.title}
      </StepLink>
    </p>
  )
}
