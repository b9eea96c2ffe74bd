import { cx } from 'class-variance-authority'
import type { ReactNode } from 'react'
import { Button, buttonStyles } from '#components/ui/press/button'
import type { Step } from './state/step'
import { StepLink } from './step-link'

type Props = {
  /** What the button says. */
  readonly words: string
  readonly after: Step
  readonly loaded: boolean
  /** Null where nothing was answered. */
  readonly takeBack: (() => void) | null
  /** Whether there is a way to the results beside. */
  readonly toResults: boolean
  /** What stands over the ways on, and stays in view with them where there is room. */
  readonly offer: ReactNode
}

const ROW = 'flex flex-wrap items-center gap-x-4 gap-y-1 max-w-ask max-lg:order-last'
const LINK = buttonStyles({ look: 'link' })

/** The ways on from a question, always in view: on, past it or its answer taken back, and to the results once there were some. */
export function NextBar({ words, after, loaded, takeBack, toResults, offer }: Props) {
  const row = (
    <div
      className={cx(ROW, offer ? 'low:next-bar' : 'next-bar mt-6 no-script:hidden')}
      data-next-bar=""
    >
      <Button
        type="submit"
        className="max-xs:min-w-28 max-xs:flex-1 xs:min-w-48"
        disabled={!loaded}
      >
        {words}
      </Button>
      {takeBack === null ? (
        <StepLink to={after} className={LINK}>
          <span>
            Skip<span className="max-xs:sr-only"> this question</span>
          </span>
        </StepLink>
      ) : (
        <Button look="link" onClick={takeBack}>
          <span>
            Take back<span className="max-xs:sr-only"> my answer</span>
          </span>
        </Button>
      )}
      {toResults && (
        <StepLink to="results" className={LINK}>
          See my results
        </StepLink>
      )}
    </div>
  )
  if (!offer) return row
  return (
    <div
      className="tall:next-bar low:contents mt-6 grid max-w-ask gap-3 max-lg:order-last no-script:hidden"
      data-high=""
    >
      {offer}
      {row}
    </div>
  )
}
