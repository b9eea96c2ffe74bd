import { stateGroup } from '../record/state.ts'
import type { RecordDate, Trial } from '../record/trial.ts'
import { grainOf } from './calendar.ts'

/** Whether a day or month lies wholly before today. Text that is neither never does, nor a day that does not exist. */
export function isPast({ text }: RecordDate, today: string): boolean {
  const grain = grainOf(text)
  return (grain === 'day' || grain === 'month') && text < today.slice(0, text.length)
}

const STILL_GOING = new Set(['recruiting', 'not-yet', 'running'])

/** The planned end of a trial that should be over by now although its record says that it goes on, or null. `today` is an ISO day. */
export function overdueSince(
  { state, ended, mainEnd }: Pick<Trial, 'state' | 'ended' | 'mainEnd'>,
  today: string,
): RecordDate | null {
  const end = ended ?? mainEnd
  if (end === null || !STILL_GOING.has(stateGroup(state))) return null
  return isPast(end, today) ? end : null
}
