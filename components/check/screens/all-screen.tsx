import { useRef, useState } from 'react'
import { NewerNotice } from '#components/query/newer-notice'
import { Actions } from '#components/ui/press/actions'
import { Button, buttonStyles } from '#components/ui/press/button'
import { placeReplied } from '#lib/eligibility/questions/replies'
import { CompactField } from '../fields/compact-field'
import { QuestionFields } from '../fields/question-fields'
import { HandOut, type Picking } from '../results/hand-out'
import { ResultTable } from '../results/result-table'
import { useResults } from '../results/use-results'
import type { ScreenProps } from '../screen-props'
import { StepLink } from '../step-link'
import { ResultToolbar } from '../toolbar/result-toolbar'
import { Looking } from './results-coming'

/** The whole check on one page, for a nurse with a patient: the questions on one side, what they come to on the other. */
export function AllScreen({
  state,
  questions,
  clear,
  ...picking
}: ScreenProps & Picking & { clear: () => void }) {
  // A new person gets new fields, so that nothing half typed stays behind.
  const [person, setPerson] = useState(1)
  const form = useRef<HTMLFormElement>(null)
  const now = useResults(state)
  const begin = () => {
    clear()
    setPerson(person + 1)
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('select, input:not([type=checkbox])')?.focus(),
    )
  }
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1.5">
        <h1 className="text-2xl font-bold" tabIndex={-1}>
          One-page check
        </h1>
        <Actions className="no-script:hidden">
          <Button size="low" onClick={begin}>
            New person
          </Button>
          <StepLink to="results" className={buttonStyles({ look: 'plain', size: 'low' })}>
            All the reasons
          </StepLink>
        </Actions>
      </div>
      <p className="text-sm text-ink-2">
        Nothing you enter leaves this computer. It is forgotten when the tab closes, or at “New
        person”.
      </p>
      <div className="mt-6 grid grid-cols-1 items-start gap-9 lg:mt-3 lg:grid-cols-[20rem_minmax(0,1fr)] lg:gap-10">
        <form
          key={person}
          ref={form}
          method="dialog"
          className="rounded-md bg-band p-4.5 no-script:hidden"
          aria-label="About the person"
          data-compact=""
          onSubmit={(event) => event.preventDefault()}
        >
          <h2 className="text-lg leading-snug">About the person</h2>
          <fieldset className="mt-2.5 grid grid-cols-1 gap-4" disabled={!state.loaded}>
            {questions.map((question) => (
              <QuestionFields
                key={question.id}
                question={question}
                replies={state.replies}
                Input={CompactField}
              />
            ))}
          </fieldset>
        </form>
        <div className="no-script:hidden">
          {now.kind === 'ready' ? (
            <>
              <NewerNotice newer={now.newer} />
              <HandOut picked={picking.picked} className="mb-5.5" />
              <ResultToolbar
                folded
                narrowed={now.results.narrowed}
                state={state}
                questions={questions}
              />
              <ResultTable
                results={now.results}
                asOf={now.asOf}
                kept={placeReplied(state.replies)}
                {...picking}
              />
            </>
          ) : (
            <Looking {...now} />
          )}
        </div>
      </div>
    </>
  )
}
