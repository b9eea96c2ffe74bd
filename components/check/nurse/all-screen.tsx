import { useRef } from 'react'
import { Actions } from '#components/ui/press/actions'
import { Button, buttonStyles } from '#components/ui/press/button'
import { TextButton } from '#components/ui/press/text-button'
import { CompactField } from '../fields/compact-field'
import { QuestionFields } from '../fields/question-fields'
import { useResults } from '../results/use-results'
import type { ScreenProps } from '../screen-props'
import { Looking } from '../screens/results-coming'
import { StepLink } from '../step-link'
import { AllResults } from './all-results'
import { useNewPerson } from './use-new-person.ts'

/** The whole check on one page, for a nurse with a patient: the questions on one side, what they come to on the other. It takes more width than other pages. */
export function AllScreen({ state, questions }: ScreenProps) {
  const form = useRef<HTMLFormElement>(null)
  const now = useResults(state)
  const { person, begin, undo, said, ...earlier } = useNewPerson(state)
  const focusFirst = () =>
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('select, input:not([type=checkbox])')?.focus(),
    )
  const beginAnew = () => {
    begin()
    focusFirst()
  }
  const takeBack = () => {
    undo?.()
    focusFirst()
  }
  return (
    <div className="lg:mx-[calc((100%-min(100vw-3rem,80rem))/2)] print:mx-0">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1.5 print:hidden">
        <h1 className="text-2xl font-bold" tabIndex={-1}>
          One-page check
        </h1>
        <Actions className="no-script:hidden">
          <Button look="plain" size="low" onClick={beginAnew}>
            New person
          </Button>
          <StepLink to="results" className={buttonStyles({ look: 'plain', size: 'low' })}>
            All the reasons
          </StepLink>
        </Actions>
      </div>
      <p className="mt-1.5 text-sm text-ink-2 print:hidden">
        Nothing you enter leaves this computer. Answers are forgotten when the tab closes, or at
        “New person”. Trials that you save stay until “New person”.
      </p>
      <div className="flex flex-wrap gap-x-3 print:hidden">
        <p role="status">{said}</p>
        {undo !== null && <TextButton onClick={takeBack}>Undo</TextButton>}
      </div>
      <div className="mt-6 grid grid-cols-1 items-start gap-9 lg:mt-3 min-[74em]:grid-cols-[13rem_minmax(0,1fr)] min-[74em]:gap-5 print:m-0 print:block">
        <form
          key={person}
          ref={form}
          method="dialog"
          className="rounded-xl border border-rule bg-card p-4.5 shadow-card no-script:hidden min-[74em]:p-3 print:hidden"
          aria-label="About the person"
          data-compact=""
          onSubmit={(event) => event.preventDefault()}
        >
          <h2 className="text-lg leading-snug">About the person</h2>
          <fieldset
            className="mt-2.5 grid grid-cols-1 items-start gap-4 md:max-[74em]:grid-cols-3"
            disabled={!state.loaded}
          >
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
            <AllResults
              key={person}
              now={now}
              earlier={earlier}
              state={state}
              questions={questions}
            />
          ) : (
            <Looking {...now} />
          )}
        </div>
      </div>
    </div>
  )
}
