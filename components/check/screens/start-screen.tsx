import { NumberedList } from '#components/ui/lists/numbered-list'
import { Actions } from '#components/ui/press/actions'
import { buttonStyles } from '#components/ui/press/button'
import { Section } from '#components/ui/section'
import { isAnswered } from '#lib/eligibility/questions/flow'
import type { ScreenProps } from '../screen-props'
import { StepLink } from '../step-link'

/** What the check is, how long it takes, and what becomes of the answers. */
export function StartScreen({ state: { replies }, questions }: ScreenProps) {
  const answered = questions.filter((question) => isAnswered(question, replies)).length
  const next = questions.find((question) => !isAnswered(question, replies))?.id ?? 'answers'
  return (
    <>
      <h1 className="text-3xl font-bold" tabIndex={-1}>
        Check what could fit me
      </h1>
      <p className="text-lg max-w-read mt-3">
        {questions.length} plain questions, one at a time. Then you see which gut trials could fit
        you, which do not and why, and which need a word with the study team.
      </p>
      <Actions narrow="stack" className="no-script:hidden mt-5">
        <StepLink
          to={answered > 0 ? next : (questions[0]?.id ?? 'results')}
          className={buttonStyles()}
        >
          {answered > 0 ? 'Go on' : 'Start'}
        </StepLink>
        {answered > 0 && (
          <StepLink to="answers" className={buttonStyles({ look: 'plain' })}>
            See what you told us ({answered})
          </StepLink>
        )}
      </Actions>
      <Section title="How it works">
        <NumberedList>
          <li>
            <span>
              <b>About 3 minutes, no time limit.</b> Skip any question. Three answers are enough to
              begin.
            </span>
          </li>
          <li>
            <span>
              <b>“I am not sure” is always an answer.</b> It never rules a trial out.
            </span>
          </li>
          <li>
            <span>
              <b>Your answers never leave this device.</b> Your browser compares them with the
              records. We get nothing.
            </span>
          </li>
          <li>
            <span>
              <b>We read the record, and can misread it.</b> You always see the line. Only the study
              team decides who can join.
            </span>
          </li>
        </NumberedList>
      </Section>
      <Section title="For MS nurses">
        <p>All questions on one page, quick to fill in by keyboard, and one press to begin anew.</p>
        <p>
          <StepLink to="all" className={buttonStyles({ look: 'plain' })}>
            Open the one-page check
          </StepLink>
        </p>
      </Section>
    </>
  )
}
