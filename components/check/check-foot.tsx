import { Button } from '#components/ui/press/button'
import { Tick } from '#components/ui/press/tick'
import { keepIn, type ReplyState } from './state/reply-store'

/** On every page of the check: where the answers are kept, how to be rid of them, and what must not be done for a trial. */
export function CheckFoot({
  state: { kept, loaded },
  clear,
  said,
}: {
  state: ReplyState
  clear: () => void
  said: string
}) {
  return (
    <section
      className="mt-12 grid max-w-read gap-4 border-t border-edge pt-4 print:hidden"
      aria-label="Your answers and this device"
    >
      <div className="no-script:hidden">
        <Tick
          disabled={!loaded}
          checked={kept === 'device'}
          onChange={({ target }) => keepIn(target.checked ? 'device' : 'tab')}
        >
          <span>Keep my answers on this device, to come back later</span>
        </Tick>
        <p className="text-sm text-ink-2">
          {kept === 'device'
            ? 'They stay in this browser until you clear them. Others who use it can see them.'
            : 'They are forgotten when you close this tab.'}
        </p>
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
