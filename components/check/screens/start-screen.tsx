import { Actions } from '#components/ui/press/actions'
import { buttonStyles } from '#components/ui/press/button'
import { Section } from '#components/ui/section'
import { isAnswered, stillToAnswer } from '#lib/eligibility/questions/flow'
import { Promises } from '../promises'
import type { ScreenProps } from '../screen-props'
import { StepLink } from '../step-link'

/** What the check is, how long it takes, and what becomes of the answers: for who comes here and not to the first question. */
export function StartScreen({ state: { replies }, questions }: ScreenProps) {
  const { answered, next } = stillToAnswer(questions, replies)
  // Who left in the middle of the key questions goes on with them.
  const key = questions.find((question) => question.key && !isAnswered(question, replies))
  const first =
    key?.id ?? (answered > 0 ? (next?.id ?? 'answers') : (questions[0]?.id ?? 'results'))
  return (
    <>
      <h1 className="text-3xl font-bold" tabIndex={-1}>
        Check what could fit me
      </h1>
      <p className="text-lg max-w-read mt-3">
        A few plain questions, one at a time. Then you see which gut trials could fit you, and which
        do not and why. For the others, ask the study team.
      </p>
      <Actions narrow="stack" className="no-script:hidden mt-5">
        <StepLink to={first} className={buttonStyles()}>
          {answered > 0 ? 'Go on' : 'Start the check'}
        </StepLink>
        {answered > 0 && (
          <>
            <StepLink to="results" className={buttonStyles({ look: 'plain' })}>
              See what could fit
            </StepLink>
            <StepLink to="answers" className={buttonStyles({ look: 'plain' })}>
              See what you told us ({answered})
            </StepLink>
          </>
        )}
      </Actions>
      <Section title="How it works">
        <Promises questions={questions} />
      </Section>
      <Section title="For MS nurses">
        <p>
          All questions on one page, quick to fill in by keyboard. One press clears it for the next
          person.
        </p>
        <p>
          <StepLink to="all" className={buttonStyles({ look: 'plain' })}>
            Open the one-page check
          </StepLink>
        </p>
      </Section>
    </>
  )
}
