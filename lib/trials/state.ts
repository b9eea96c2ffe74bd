/** The choices of the browse filter on a trial's state. */
export const STATE_GROUPS = [
  { id: 'recruiting', words: 'Recruiting' },
  { id: 'not-yet', words: 'Not yet recruiting' },
  { id: 'running', words: 'Running or invited only' },
  { id: 'finished', words: 'Finished' },
  { id: 'stopped', words: 'Stopped, paused or never started' },
  { id: 'unconfirmed', words: 'Not confirmed for over 2 years' },
  { id: 'access', words: 'Offered outside a trial' },
  { id: 'unclear', words: 'State not clear' },
] as const

export type StateGroup = (typeof STATE_GROUPS)[number]['id']

/** Where a study stands, in our words. `group` is the choice in the browse filter that it belongs to. */
export const STATES = [
  { id: 'recruiting', words: 'Recruiting', group: 'recruiting' },
  { id: 'not-yet', words: 'Not yet recruiting', group: 'not-yet' },
  { id: 'invited', words: 'Running, by invitation only', group: 'running' },
  { id: 'running', words: 'Running, no longer recruiting', group: 'running' },
  { id: 'finished', words: 'Finished', group: 'finished' },
  { id: 'paused', words: 'Paused', group: 'stopped' },
  { id: 'stopped', words: 'Stopped early', group: 'stopped' },
  { id: 'withdrawn', words: 'Never started', group: 'stopped' },
  { id: 'unconfirmed', words: 'Not confirmed for over 2 years', group: 'unconfirmed' },
  { id: 'access', words: 'Offered outside a trial', group: 'access' },
  { id: 'access-paused', words: 'Offered outside a trial, paused', group: 'access' },
  { id: 'access-ended', words: 'No longer offered outside a trial', group: 'access' },
  { id: 'marketed', words: 'Treatment now on the market', group: 'access' },
  { id: 'withheld', words: 'Details withheld by the registry', group: 'unclear' },
  { id: 'unclear', words: 'State not clear', group: 'unclear' },
] as const satisfies readonly { id: string; words: string; group: StateGroup }[]

export type StateId = (typeof STATES)[number]['id']

const words = new Map<StateId, string>(STATES.map((state) => [state.id, state.words]))
const groups = new Map<StateId, StateGroup>(STATES.map((state) => [state.id, state.group]))

/** The state as a person says it. */
export function stateWords(id: StateId): string {
  return words.get(id) ?? id
}

/** The browse choice that a state belongs to. */
export function stateGroup(id: StateId): StateGroup {
  return groups.get(id) ?? 'unclear'
}
