import { Actions } from '#components/ui/press/actions'
import { buttonStyles } from '#components/ui/press/button'
import { isAnswered } from '#lib/eligibility/questions/flow'
import { replyLines } from '#lib/eligibility/questions/reply-wording'
import type { ScreenProps } from '../screen-props'
import { StepLink } from '../step-link'

/** Everything that was told, to look over and change. */
export function AnswersScreen({ state: { replies }, questions }: ScreenProps) {
  const answered = questions.filter((question) => isAnswered(question, replies)).length
  return (
    <>
      <h1 className="text-3xl font-bold" tabIndex={-1}>
        What you told us
      </h1>
      <p className="text-lg max-w-read mt-3">
        You answered {answered} of {questions.length} questions.
      </p>
      <dl className="mt-6 max-w-read no-script:hidden">
        {questions.map((question) => (
          <div
            key={question.id}
            className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-rule py-3"
          >
            <dt className="col-span-full text-sm leading-relaxed text-ink-2">{question.title}</dt>
            <dd>
              {isAnswered(question, replies) ? (
                replyLines(question, replies).map((line) => <p key={line}>{line}</p>)
              ) : (
                <p className="text-ink-2">Not answered</p>
              )}
            </dd>
            <dd>
              <StepLink to={question.id} className="inline-flex min-h-touch items-center">
                {isAnswered(question, replies) ? 'Change' : 'Answer'}
                <span className="sr-only">“{question.title}”</span>
              </StepLink>
            </dd>
          </div>
        ))}
      </dl>
      <Actions className="no-script:hidden mt-5">
        <StepLink to="results" className={buttonStyles()}>
          See what could fit
        </StepLink>
      </Actions>
    </>
  )
}
