import { Note } from '#components/ui/note'
import { TryAgain } from '#components/ui/press/try-again'
import { stepTitle } from '#lib/eligibility/questions/flow'
import type { Step } from '../state/step'

/** In the place of a screen with results while it is on its way, with a way to ask again where it did not come. */
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
    <div className="min-h-screen">
      <h1 className="text-3xl font-bold" tabIndex={-1}>
        {stepTitle(step)}
      </h1>
      <Looking missing={missing} again={again} />
    </div>
  )
}

/** What stands where the results will be. */
export function Looking({
  missing,
  again,
}: {
  readonly missing: boolean
  readonly again: () => void
}) {
  if (!missing) {
    return (
      <p className="text-lg mt-3 max-w-read no-script:hidden" role="status">
        Looking at the trials …
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
