import type { UseQueryResult } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { CheckCatalogue } from '#lib/catalogue/check-catalogue'
import { resultsFor } from '#lib/catalogue/check-results'
import type { ScreenProps } from './check'
import { CompactField } from './compact-field'
import { deviceDay } from './device-day'
import { ResultTable } from './result-table'
import { StepLink } from './step-link'
import { tell } from './told-store'

/** The whole check on one page, for a nurse with a patient: the questions on one side, what they come to on the other. */
export function AllScreen({
  catalogue,
  state,
  questions,
  clear,
}: ScreenProps & { readonly catalogue: UseQueryResult<CheckCatalogue>; clear: () => void }) {
  // A new person gets new fields, so that nothing half typed stays behind.
  const [person, setPerson] = useState(1)
  const form = useRef<HTMLFormElement>(null)
  const ready = state.loaded && catalogue.data !== undefined
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
            {questions.flatMap((question) =>
              question.fields.map((field, index) => (
                <CompactField
                  key={field.id}
                  field={field}
                  reply={state.told[field.id]}
                  tell={(reply) => tell(field.id, reply)}
                  unsure={question.unsure && (index === 0 || field.kind === 'ago')}
                />
              )),
            )}
          </fieldset>
        </form>
        <div className="needs-script">
          {ready ? (
            <ResultTable
              results={resultsFor(catalogue.data.trials, state.told, deviceDay())}
              country={state.told.country}
            />
          ) : (
            <p role="status">
              {catalogue.isError ? 'The trials did not come. Are you online?' : 'Looking …'}
            </p>
          )}
        </div>
      </div>
    </>
  )
}
