import { stillToAnswer } from '#lib/eligibility/questions/flow'
import { aboutTime } from '#lib/eligibility/questions/time-left'
import { counted } from '#lib/trials/text/listed'
import { KeepOffer } from './keep-offer'
import type { ScreenProps } from './screen-props'
import { StepLink } from './step-link'

/** On the results: how much was answered, the way to what makes them sharper, and the offer to keep it. */
export function Sharper({ state, questions }: ScreenProps) {
  const { answered, left, next, seconds } = stillToAnswer(questions, state.replies)
  return (
    <div className="mt-2 grid gap-2 no-script:hidden">
      <p className="text-ink-2">
        You answered {answered} of {counted(questions.length, 'question')}.{' '}
        {next !== null && (
          <>
            <StepLink to={next.id}>
              {left} more {left === 1 ? 'makes' : 'make'} this sharper
            </StepLink>{' '}
            ({aboutTime(seconds)}).{' '}
          </>
        )}
        Not sure of one? That never rules a trial out.
      </p>
      <KeepOffer state={state} />
    </div>
  )
}
