import { useState } from 'react'
import { NoneTherePart } from '#components/place/none-there'
import { NewerNotice } from '#components/query/newer-notice'
import { Note } from '#components/ui/note'
import { buttonStyles } from '#components/ui/press/button'
import { IN_COLUMN } from '#components/ui/section'
import type { Results } from '#lib/catalogue/check/check-results'
import { LEVELS } from '#lib/catalogue/check/level'
import { isCompared } from '#lib/eligibility/questions/flow'
import type { Question } from '#lib/eligibility/questions/question'
import { placeReplied } from '#lib/eligibility/questions/replies'
import { stateGroup } from '#lib/trials/record/state'
import { ChangeDialog } from '../change-dialog'
import { answerHeadline } from '../results/answer-headline'
import { Levels } from '../results/levels'
import { useResults } from '../results/use-results'
import type { ScreenProps } from '../screen-props'
import { Sharper } from '../sharper'
import { StepLink } from '../step-link'
import { ResultToolbar } from '../toolbar/result-toolbar'
import { Looking, ToAnswers } from './results-coming'

/** What the trials come to for what was told, at once after every change. */
export function ResultsScreen({ state, questions }: ScreenProps) {
  const [changing, setChanging] = useState<Question | null>(null)
  const now = useResults(state)
  const kept = placeReplied(state.replies)
  const compared = isCompared(questions, state.replies)
  const isReady = now.kind === 'ready'
  const answer = isReady ? answerHeadline(now.results, state.replies, now.asOf) : null
  return (
    <>
      <div className={isReady ? 'max-w-read' : 'min-h-screen max-w-read'}>
        <ToAnswers />
        <h1 className="text-3xl font-bold text-balance" tabIndex={-1}>
          {answer === null ? 'What could fit you' : compared ? answer.heading : NOTHING_YET}
        </h1>
        {answer !== null && (
          <p className="text-lg mt-3" role="status">
            {compared ? answer.more : NOTHING_COMPARED}
          </p>
        )}
        {answer !== null && !compared && <FirstQuestion questions={questions} />}
        {isReady ? <Sharper state={state} questions={questions} /> : <Looking {...now} />}
        {kept !== null && isReady && now.results.hidden === 0 && (
          <NoneTherePart places={placesOf(now.results)} kept={kept} asOf={now.asOf} />
        )}
      </div>
      {isReady && (
        <>
          <NewerNotice newer={now.newer} />
          <ResultToolbar narrowed={now.results.narrowed} state={state} questions={questions} />
          <Levels
            results={now.results}
            asOf={now.asOf}
            state={state}
            questions={questions}
            change={setChanging}
          />
          <Note
            className={`${IN_COLUMN} max-w-read`}
            level="h2"
            title="Do not stop a treatment to fit a trial"
          >
            <p>Talk to your MS team first. Always. Only the study team decides who can join.</p>
          </Note>
        </>
      )}
      {changing !== null && (
        <ChangeDialog question={changing} replies={state.replies} close={() => setChanging(null)} />
      )}
    </>
  )
}

/** Where trials that somebody may join are, for what is said of the person's own country. */
const placesOf = ({ levels }: Results) =>
  LEVELS.filter((level) => level !== 'not-for-you').flatMap((level) =>
    levels[level].flatMap(({ trial: { places, state } }) =>
      places.map(({ code, city, country, open, at }) => ({
        country: code,
        open: open && stateGroup(state) === 'recruiting',
        point: at && { lat: at[0], lon: at[1] },
        words: [city, country].filter(Boolean).join(', '),
      })),
    ),
  )

const NOTHING_YET = 'Nothing compared yet'

const NOTHING_COMPARED =
  'You have not answered anything yet that the records ask about. So we rule no trial out, and cannot say which are worth a call.'

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
