import { type StateId, stateGroup } from '../../trials/record/state.ts'

/** Groups of states whose trials take nobody any more. Where the state is not clear, a person can ask. */
const PAST: ReadonlySet<string> = new Set(['finished', 'stopped', 'running'])
/** Stands under "stopped" or "running" in the filters, and may take people again or does so by invitation. */
const MAY_BE: ReadonlySet<StateId> = new Set(['paused', 'invited'])
const OFFERED_NO_MORE: ReadonlySet<StateId> = new Set(['access-ended', 'marketed'])

/** Whether a trial in this state takes people, or may yet do so. */
export function mayTakePeople(state: StateId): boolean {
  if (MAY_BE.has(state)) return true
  return !PAST.has(stateGroup(state)) && !OFFERED_NO_MORE.has(state)
}
