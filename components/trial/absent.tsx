import { NOT_STATED } from '#lib/signals/finding/finding'
import { mayBeUnread, NOT_READ } from '#lib/signals/text/unread-wording'
import type { TrialProps } from './trial-props'

/** A trial, and which copy it was read from. */
type Read = {
  readonly trial: TrialProps['trial']
  readonly freshness: Pick<TrialProps['freshness'], 'source'>
}

/**
 * What a field says that is not there. A record read from the registry is silent itself; a gap of the bundled offline
 * copy, or of what we could not read, is ours, and says nothing about the record.
 */
export function absentWords({ trial, freshness }: Read): string {
  if (trial.provenance !== null || freshness.source === 'offline') return 'Not in the offline copy'
  return mayBeUnread(trial) ? NOT_READ : NOT_STATED
}

/** A blank on a form: neither good nor bad, with a line that a reader can fill in by asking. */
export function Absent({ trial, freshness }: Read) {
  return (
    <span className="block border-edge border-b-2 border-dashed pb-1">
      {absentWords({ trial, freshness })}
    </span>
  )
}
