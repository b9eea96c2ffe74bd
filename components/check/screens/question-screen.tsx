import type { FormEvent } from 'react'
import { Button } from '#components/ui/button'
import { isAnswered, placeOf } from '#lib/eligibility/questions/flow'
import type { Question } from '#lib/eligibility/questions/question'
import { FieldInput } from '../fields/field-input'
import { QuestionFields } from '../fields/question-fields'
import type { ScreenProps } from '../screen-props'
import { tell } from '../state/reply-store'
import { goTo, type Step } from '../state/step'
import { StepLink } from '../step-link'

type Props = ScreenProps & {
  readonly question: Question
  readonly example: { readonly quote: string; readonly nctId: string } | null
}

/** One question on a screen: each answer is kept at once, and nothing moves on by itself. */
export function QuestionScreen({ question, example, state: { told, loaded }, questions }: Props) {
  const place = placeOf(questions, question.id)
  const after: Step = place?.after ?? 'results'
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid=true]')
    if (wrong === null) goTo(after)
    else wrong.focus()
  }
  const takeBack = () => {
    for (const { id } of question.fields) tell(id, undefined)
  }
  const headingId = `${question.id}-title`
  return (
    <div className="ask-grid">
      <div className="qcol">
        <StepLink to={place?.before ?? ''} className="back">
          Back
        </StepLink>
        {place !== null && <Progress number={place.number} of={place.of} />}
        {/* A form of this method sends nothing, not even where no script runs yet. */}
        <form method="dialog" noValidate onSubmit={submit}>
          {/* Nothing can be answered before the page can keep it. */}
          <fieldset aria-labelledby={headingId} disabled={!loaded}>
            <legend>
              <h1 id={headingId} className="text-2xl font-bold" tabIndex={-1}>
                {question.title}
              </h1>
            </legend>
            {question.help !== null && <p className="text-ink-2">{question.help}</p>}
            <div className="no-script:hidden fields">
              <QuestionFields question={question} told={told} Input={FieldInput} />
            </div>
          </fieldset>
          <div className="nextbar no-script:hidden">
            <Button type="submit" disabled={!loaded}>
              {place?.after === null ? 'See what could fit' : 'Continue'}
            </Button>
            {isAnswered(question, told) ? (
              <Button look="link" onClick={takeBack}>
                Take my answer back
              </Button>
            ) : (
              <StepLink to={after} className="btn link">
                Skip this question
              </StepLink>
            )}
          </div>
        </form>
      </div>
      <aside className="why" aria-label="About this question">
        <h2>Why we ask</h2>
        <p>{question.why}</p>
        {example !== null && (
          <>
            <p>We compare your answer with lines like this one:</p>
            <blockquote className="quote">
              <mark>“{example.quote}”</mark>
              <footer>{example.nctId}, who can join</footer>
            </blockquote>
          </>
        )}
        <h2>Your answers stay here</h2>
        <p>
          They never leave this device. Tired?{' '}
          <StepLink to="results">See what we have so far</StepLink>.
        </p>
      </aside>
    </div>
  )
}

/** The words carry it; the bar repeats them. */
function Progress({ number, of }: { number: number; of: number }) {
  return (
    <>
      <p className="text-sm leading-snug text-pretty text-ink-2">
        <b>
          Question {number} of {of}
        </b>
      </p>
      <div className="bar" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a bar have nothing but their place
            key={index}
            className={index + 1 < number ? 'on' : index + 1 === number ? 'now' : undefined}
          />
        ))}
      </div>
    </>
  )
}
