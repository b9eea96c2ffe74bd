import { cx } from 'class-variance-authority'
import type { FormEvent } from 'react'
import { BACK } from '#components/ui/press/back-link'
import { isAnswered, placeOf } from '#lib/eligibility/questions/flow'
import type { Question } from '#lib/eligibility/questions/question'
import { aboutTime } from '#lib/eligibility/questions/time-left'
import { SOURCE } from '../../ui/source-styles.ts'
import { QuestionFieldset } from '../fields/question-fieldset'
import { KeepOffer } from '../keep-offer'
import { NextBar } from '../next-bar'
import { Promises } from '../promises'
import type { ScreenProps } from '../screen-props'
import { tell } from '../state/reply-store'
import { goTo, type Step } from '../state/step'
import { StepLink } from '../step-link'

type Props = ScreenProps & {
  readonly question: Question
  readonly example: { readonly quote: string; readonly nctId: string } | null
}

/** One question on a screen: each answer is kept at once, and nothing moves on by itself. */
export function QuestionScreen({ question, example, state, questions }: Props) {
  const { replies, loaded } = state
  const place = placeOf(questions, question.id)
  const after: Step = place?.after ?? 'results'
  const before: Step = place?.before ?? (place?.key === false ? 'results' : '')
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
  const offer = isSecond(place) ? <KeepOffer state={state} /> : null
  return (
    <div className="flex flex-col lg:grid lg:grid-cols-[minmax(0,33rem)_17rem] lg:items-start lg:gap-20">
      {/* A form of this method sends nothing, not even where no script runs yet. On a phone it has no box, so that the ways on stay in view beyond it. */}
      <form className="contents lg:block" method="dialog" noValidate onSubmit={submit}>
        <div className="max-w-ask">
          <StepLink to={before} className={BACK}>
            Back
          </StepLink>
          {place !== null && <Progress place={place} />}
          <div className="mt-6">
            {/* Nothing can be answered before the page can keep it. */}
            <QuestionFieldset
              question={question}
              replies={replies}
              headingId={headingId}
              Heading="h1"
              disabled={!loaded}
            />
          </div>
        </div>
        <NextBar
          words={place?.after === null ? 'See what could fit' : 'Continue'}
          after={after}
          loaded={loaded}
          takeBack={isAnswered(question, replies) ? takeBack : null}
          toResults={place?.key === false && place.after !== null}
          offer={offer}
        />
      </form>
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
        {isFirst(place) ? (
          <>
            <h2 className={REASON}>What you can rely on</h2>
            <Promises questions={questions} />
          </>
        ) : (
          <>
            <h2 className={REASON}>Your answers stay here</h2>
            <p>They never leave this device.</p>
          </>
        )}
        <p>
          Tired? <StepLink to="results">See what we have so far</StepLink>.
        </p>
      </aside>
    </div>
  )
}

type Place = NonNullable<ReturnType<typeof placeOf>>

const isFirst = (place: Place | null) => place?.number === 1

/** By then there is something to keep. */
export const isSecond = (place: Place | null) => place?.number === 2

const REASON = 'text-base leading-snug tracking-normal not-first:mt-4.5'

/** How a piece of the bar is drawn: done, half done, or to come. */
function pieceOf(piece: number, number: number): string {
  if (piece > number) return 'border-edge'
  return piece < number
    ? 'border-accent bg-accent forced-colors:bg-[CanvasText] forced-colors:forced-color-adjust-none'
    : 'border-accent bg-[linear-gradient(90deg,var(--color-accent)_50%,transparent_50%)]'
}

/** The words carry it; the bar repeats them. The time is an estimate, and does not run. */
function Progress({ place: { number, of, secondsLeft } }: { readonly place: Place }) {
  return (
    <>
      <p className="text-sm leading-snug text-pretty text-ink-2">
        <b className="text-ink">
          Question {number} of {of}
        </b>{' '}
        · {aboutTime(secondsLeft)} left
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
