import { Button } from '#components/ui/press/button'
import { KeepOffer } from './keep-offer'
import type { ReplyState } from './state/reply-store'

/** On every page of the check: where the answers are kept, how to be rid of them, and what must not be done for a trial. */
export function CheckFoot({
  state,
  offered,
  clear,
  said,
}: {
  state: ReplyState
  /** Whether the page offers to keep the answers in another place. */
  offered: boolean
  clear: () => void
  said: string
}) {
  return (
    <section
      className="mt-12 grid max-w-read gap-4 border-t border-edge pt-4 print:hidden"
      aria-label="Your answers and this device"
    >
      <div className="no-script:hidden">
        {!offered && <KeepOffer state={state} />}
        <Button look="plain" size="low" className="mt-2.5" onClick={clear}>
          Clear everything
        </Button>
        <p className="text-sm" role="status">
          {said}
        </p>
      </div>
      <p>
        <b>Do not stop or change a treatment to join a trial without your MS team.</b> Only the
        study team decides who can join.
      </p>
    </section>
  )
}
