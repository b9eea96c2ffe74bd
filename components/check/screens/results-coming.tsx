import { Note } from '#components/ui/note'
import { BACK } from '#components/ui/press/back-link'
import { TryAgain } from '#components/ui/press/try-again'
import { stepTitle } from '#lib/eligibility/questions/flow'
import type { Step } from '../state/step'
import { StepLink } from '../step-link'

/**
 * In the place of a screen with results while it is on its way, with a way to ask again where it did not come. What stays stands where it will stand, so
 * that nothing moves when the results come.
 */
export function ResultsComing({
  step,
  missing,
  again,
}: {
  readonly step: Step
  readonly missing: boolean
  readonly again: () => void
}) {
  return (
    <div className="max-w-read with-script:min-h-screen">
      {step === 'results' && <ToAnswers />}
      <h1 className="text-3xl font-bold" tabIndex={-1}>
        {stepTitle(step)}
      </h1>
      <Looking missing={missing} again={again} />
    </div>
  )
}

/** From the results back to what was told. */
export function ToAnswers() {
  return (
    <StepLink to="answers" className={`${BACK} no-script:hidden`}>
      Change my answers
    </StepLink>
  )
}

/** What stands where the results will be: worth reading for as long as it stands there. */
export function Looking({
  missing,
  again,
}: {
  readonly missing: boolean
  readonly again: () => void
}) {
  if (!missing) {
    return (
      <p className="text-lg max-w-read mt-3 no-script:hidden" role="status">
        Looking at the trials … We compare what you told us with what each record asks, here on your
        device. Only the study team decides who can join. Do not stop a treatment to fit a trial.
      </p>
    )
  }
  return (
    <Note className="mt-3 max-w-read" role="alert" level="h2" title="We could not load the trials">
      <p>Your answers are still here. Are you online?</p>
      <p>
        <TryAgain again={again} />
      </p>
    </Note>
  )
}
