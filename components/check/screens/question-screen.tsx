import { cx } from 'class-variance-authority'
import type { FormEvent } from 'react'
import { BACK } from '#components/ui/press/back-link'
import { Button, buttonStyles } from '#components/ui/press/button'
import { isAnswered, placeOf } from '#lib/eligibility/questions/flow'
import type { Question } from '#lib/eligibility/questions/question'
import { SOURCE } from '../../ui/source-styles.ts'
import { QuestionFieldset } from '../fields/question-fieldset'
import { NEXT } from '../next-styles.ts'
import type { ScreenProps } from '../screen-props'
import { tell } from '../state/reply-store'
import { goTo, type Step } from '../state/step'
import { StepLink } from '../step-link'

type Props = ScreenProps & {
  readonly question: Question
  readonly example: { readonly quote: string; readonly nctId: string } | null
}

/** One question on a screen: each answer is kept at once, and nothing moves on by itself. */
export function QuestionScreen({
  question,
  example,
  state: { replies, loaded },
  questions,
}: Props) {
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
    <div className="lg:grid lg:grid-cols-[minmax(0,33rem)_17rem] lg:items-start lg:gap-20">
      <div className="max-w-ask">
        <StepLink to={place?.before ?? ''} className={BACK}>
          Back
        </StepLink>
        {place !== null && <Progress number={place.number} of={place.of} />}
        {/* A form of this method sends nothing, not even where no script runs yet. */}
        <form className="mt-6" method="dialog" noValidate onSubmit={submit}>
          {/* Nothing can be answered before the page can keep it. */}
          <QuestionFieldset
            question={question}
            replies={replies}
            headingId={headingId}
            Heading="h1"
            disabled={!loaded}
          />
          <div className={`${NEXT} no-script:hidden`}>
            <Button type="submit" className="xs:min-w-48" disabled={!loaded}>
              {place?.after === null ? 'See what could fit' : 'Continue'}
            </Button>
            {isAnswered(question, replies) ? (
              <Button look="link" onClick={takeBack}>
                Take my answer back
              </Button>
            ) : (
              <StepLink to={after} className={buttonStyles({ look: 'link' })}>
                Skip this question
              </StepLink>
            )}
          </div>
        </form>
      </div>
      <aside
        className="mt-8 max-w-ask border-t border-edge pt-4 text-sm leading-relaxed lg:mt-34 lg:border-t-2 lg:border-ink"
        aria-label="About this question"
      >
        <h2 className={REASON}>Why we ask</h2>
        <p>{question.why}</p>
        {example !== null && (
          <>
            <p>We compare your answer with lines like this one:</p>
            <blockquote className="mt-2 font-record text-base leading-normal text-balance">
              <mark>“{example.quote}”</mark>
              <footer className={`${SOURCE} mt-1`}>{example.nctId}, who can join</footer>
            </blockquote>
          </>
        )}
        <h2 className={REASON}>Your answers stay here</h2>
        <p>
          They never leave this device. Tired?{' '}
          <StepLink to="results">See what we have so far</StepLink>.
        </p>
      </aside>
    </div>
  )
}

const REASON = 'text-base leading-snug tracking-normal not-first:mt-4.5'

/** How a piece of the bar is drawn: done, half done, or to come. */
function pieceOf(piece: number, number: number): string {
  if (piece > number) return 'border-edge'
  return piece < number
    ? 'border-accent bg-accent forced-colors:bg-[CanvasText] forced-colors:forced-color-adjust-none'
    : 'border-accent bg-[linear-gradient(90deg,var(--color-accent)_50%,transparent_50%)]'
}

/** The words carry it; the bar repeats them. */
function Progress({ number, of }: { number: number; of: number }) {
  return (
    <>
      <p className="text-sm leading-snug text-pretty text-ink-2">
        <b className="text-ink">
          Question {number} of {of}
        </b>
      </p>
      <div className="mt-2 grid auto-cols-[1fr] grid-flow-col gap-[4px]" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a bar have nothing but their place
            key={index}
            className={cx('h-[8px] rounded-[2px] border', pieceOf(index + 1, number))}
          />
        ))}
      </div>
    </>
  )
}
