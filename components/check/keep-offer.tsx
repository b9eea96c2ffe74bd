import { Tick } from '#components/ui/press/tick'
import { keepIn, type ReplyState } from './state/reply-store'

/** Whether what was told stays on this device, and what that means. Nothing stays unless it is ticked. */
export function KeepOffer({ state: { kept, loaded } }: { readonly state: ReplyState }) {
  return (
    <div className="no-script:hidden">
      <Tick
        disabled={!loaded}
        checked={kept === 'device'}
        onChange={({ target }) => keepIn(target.checked ? 'device' : 'tab')}
      >
        <span className="font-semibold">Keep my answers on this device</span>
      </Tick>
      <p className="text-sm leading-snug text-ink-2">
        {kept === 'device'
          ? 'They stay in this browser until you clear them. Others who use it can see them.'
          : 'Then others who use this browser can see them. Clear any time.'}
      </p>
    </div>
  )
}
