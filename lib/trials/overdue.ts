import { stateGroup } from './state.ts'
import type { RecordDate, Trial } from './trial.ts'

const STILL_GOING = new Set(['recruiting', 'not-yet', 'running'])

/** The planned end of a trial that should be over by now although its record says that it goes on, or null. `today` is an ISO day. */
export function overdueSince(
  { state, ended, mainEnd }: Pick<Trial, 'state' | 'ended' | 'mainEnd'>,
  today: string,
): RecordDate | null {
  const end = ended ?? mainEnd
  if (end === null || !STILL_GOING.has(stateGroup(state))) return null
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(end.text)) return null
  return end.text < today.slice(0, end.text.length) ? end : null
}
