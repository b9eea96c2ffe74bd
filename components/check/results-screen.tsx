import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import type { CheckCatalogue } from '#lib/catalogue/check-catalogue'
import { type Results, resultsFor } from '#lib/catalogue/check-results'
import { isAnswered } from '#lib/eligibility/flow'
import type { Question } from '#lib/eligibility/question'
import { counted } from '#lib/trials/listed'
import { ChangeDialog } from './change-dialog'
import type { ScreenProps } from './check'
import { Coach } from './coach'
import { deviceDay } from './device-day'
import { StepLink } from './step-link'
import { VerdictGroup } from './verdict-group'
import { VERDICT_WORDS } from './verdict-words'

/** What the trials come to for what was told, at once after every change. */
export function ResultsScreen({
  catalogue,
  state,
  questions,
}: ScreenProps & { readonly catalogue: UseQueryResult<CheckCatalogue> }) {
  const [changing, setChanging] = useState<Question | null>(null)
  const answered = questions.filter((question) => isAnswered(question, state.told)).length
  const ready = state.loaded && catalogue.data !== undefined
  const results = ready ? resultsFor(catalogue.data.trials, state.told, deviceDay()) : null
  return (
    <>
      <div className="read">
        <StepLink to="answers" className="back">
          Change my answers
        </StepLink>
        <h1 className="title" tabIndex={-1}>
          {results === null ? 'What could fit you' : heading(results)}
        </h1>
        {results !== null && <Summary results={results} />}
        <p className="quiet needs-script mt-2">
          You answered {answered} of {questions.length} questions. Not sure of one? That never rules
          a trial out.
        </p>
      </div>
      {results === null ? (
        <Waiting catalogue={catalogue} />
      ) : (
        <>
          {VERDICT_WORDS.map((words) => (
            <VerdictGroup
              key={words.verdict}
              words={words}
              results={results.groups[words.verdict]}
              state={state}
              questions={questions}
              change={setChanging}
            />
          ))}
          <Coach results={results} state={state} questions={questions} change={setChanging} />
        </>
      )}
      <div className="note-box read in-col">
        <h2>Do not stop a treatment to fit a trial</h2>
        <p>Talk to your MS team first. Always. Only the study team decides who can join.</p>
      </div>
      {changing !== null && (
        <ChangeDialog question={changing} told={state.told} close={() => setChanging(null)} />
      )}
    </>
  )
}

function heading({ groups, looked }: Results): string {
  const fit = groups['could-fit'].length
  if (looked === 0) return 'No trial is left to look at'
  return fit === 0
    ? `None of ${counted(looked, 'trial')} clearly fits`
    : `${fit} of ${counted(looked, 'trial')} could fit you`
}

function Summary({ results: { groups, hidden } }: { results: Results }) {
  const parts = [
    `${groups.ask.length} more need a word with the team.`,
    `${groups['not-yet'].length} could fit later.`,
    `${groups['does-not-fit'].length} ${groups['does-not-fit'].length === 1 ? 'does' : 'do'} not fit, as we read them.`,
    ...(hidden > 0 ? [`${hidden} are hidden, as you chose.`] : []),
  ]
  return (
    <p className="lede mt-3" role="status">
      {parts.join(' ')}
    </p>
  )
}

function Waiting({ catalogue }: { catalogue: UseQueryResult<CheckCatalogue> }) {
  if (!catalogue.isError) {
    return (
      <p className="lede read needs-script" role="status">
        Looking at the trials …
      </p>
    )
  }
  return (
    <div className="note-box read" role="alert">
      <h2>The trials did not come</h2>
      <p>Your answers are still here. Are you online?</p>
      <p>
        <button className="btn plain" type="button" onClick={() => void catalogue.refetch()}>
          Try again
        </button>
      </p>
    </div>
  )
}

/** Opens a question over the results. */
export type Change = (question: Question) => void
