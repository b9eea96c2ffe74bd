import { useRef, useState } from 'react'
import { Actions } from '#components/ui/actions'
import { Button } from '#components/ui/button'
import { isCompared } from '#lib/eligibility/questions/flow'
import { placeTold } from '#lib/eligibility/questions/replies'
import { CompactField } from '../fields/compact-field'
import { QuestionFields } from '../fields/question-fields'
import type { Picking } from '../results/hand-out'
import { useResults } from '../results/use-results'
import type { ScreenProps } from '../screen-props'
import { StepLink } from '../step-link'

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
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('.input')?.focus())
  }
  return (
    <>
      <div className="desk-head">
        <h1 className="text-2xl font-bold" tabIndex={-1}>
          One-page check
        </h1>
        <Actions className="no-script:hidden">
          <Button size="low" onClick={begin}>
            New person
          </Button>
          <StepLink to="results" className="btn plain low">
            All the reasons
          </StepLink>
        </Actions>
      </div>
      <p className="text-sm text-ink-2">
        Nothing you enter leaves this computer. It is forgotten when the tab closes, or at “New
        person”.
      </p>
      <div className="desk">
        <form
          key={person}
          ref={form}
          method="dialog"
          className="mini-form no-script:hidden"
          aria-label="About the person"
          onSubmit={(event) => event.preventDefault()}
        >
          <h2>About the person</h2>
          <fieldset className="mini" disabled={!state.loaded}>
            {questions.map((question) => (
              <QuestionFields
                key={question.id}
                question={question}
                told={state.told}
                Input={CompactField}
              />
            ))}
          </fieldset>
        </form>
        <div className="no-script:hidden">
          {now.kind === 'ready' ? (
            <>
              <now.part.HandOut picked={picking.picked} />
              <now.part.ResultTable
                results={now.results}
                asOf={now.asOf}
                compared={isCompared(questions, state.told)}
                kept={placeTold(state.told)}
                {...picking}
              />
            </>
          ) : (
            <p role="status">
              {now.kind === 'missing' ? 'The trials did not come. Are you online?' : 'Looking …'}
            </p>
          )}
        </div>
      </div>
    </>
  )
}
