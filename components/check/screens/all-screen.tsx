import { useRef, useState } from 'react'
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
        <h1 className="title small-title" tabIndex={-1}>
          One-page check
        </h1>
        <div className="acts needs-script noprint">
          <button className="btn low" type="button" onClick={begin}>
            New person
          </button>
          <StepLink to="results" className="btn plain low">
            All the reasons
          </StepLink>
        </div>
      </div>
      <p className="small quiet">
        Nothing you enter leaves this computer. It is forgotten when the tab closes, or at “New
        person”.
      </p>
      <div className="desk">
        <form
          key={person}
          ref={form}
          method="dialog"
          className="mini-form needs-script"
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
        <div className="needs-script">
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
