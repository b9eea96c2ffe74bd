import { spokenDate } from '../dates/spoken-date.ts'
import type { AsOf } from './as-of.ts'

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

/**
 * Where a study stands, in our words. `was` is how an old copy tells it, before the month; null where a state is final, so that it holds
 * whenever it was read. `group` is the choice in the browse filter that it belongs to.
 */
export const STATES = [
  { id: 'recruiting', words: 'Recruiting', was: 'Was recruiting in', group: 'recruiting' },
  {
    id: 'not-yet',
    words: 'Not yet recruiting',
    was: 'Was not yet recruiting in',
    group: 'not-yet',
  },
  {
    id: 'invited',
    words: 'Running, by invitation only',
    was: 'Was running, by invitation only, in',
    group: 'running',
  },
  {
    id: 'running',
    words: 'Running, no longer recruiting',
    was: 'Was running, no longer recruiting, in',
    group: 'running',
  },
  { id: 'finished', words: 'Finished', was: null, group: 'finished' },
  { id: 'paused', words: 'Paused', was: 'Was paused in', group: 'stopped' },
  { id: 'stopped', words: 'Stopped early', was: null, group: 'stopped' },
  { id: 'withdrawn', words: 'Never started', was: null, group: 'stopped' },
  {
    id: 'unconfirmed',
    words: 'Not confirmed for over 2 years',
    was: 'Had not been confirmed for over 2 years by',
    group: 'unconfirmed',
  },
  {
    id: 'access',
    words: 'Offered outside a trial',
    was: 'Was offered outside a trial in',
    group: 'access',
  },
  {
    id: 'access-paused',
    words: 'Offered outside a trial, paused',
    was: 'Was offered outside a trial, and paused in',
    group: 'access',
  },
  {
    id: 'access-ended',
    words: 'No longer offered outside a trial',
    was: null,
    group: 'access',
  },
  { id: 'marketed', words: 'Treatment now on the market', was: null, group: 'access' },
  {
    id: 'withheld',
    words: 'Details withheld by the registry',
    was: 'Details were withheld by the registry in',
    group: 'unclear',
  },
  { id: 'unclear', words: 'State not clear', was: 'State was not clear in', group: 'unclear' },
] as const satisfies readonly {
  id: string
  words: string
  was: string | null
  group: StateGroup
}[]

export type StateId = (typeof STATES)[number]['id']

const states = new Map<StateId, (typeof STATES)[number]>(STATES.map((state) => [state.id, state]))

/** The state as a person says it: "Recruiting", or "Was recruiting in September 2025" of an old copy. */
export function stateWords(id: StateId, asOf: AsOf): string {
  const state = states.get(id)
  if (state === undefined) return id
  return asOf === null || state.was === null ? state.words : `${state.was} ${spokenDate(asOf)}`
}

/** The same within a sentence. */
export function stateInSentence(id: StateId, asOf: AsOf): string {
  const words = stateWords(id, asOf)
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** The browse choice that a state belongs to. */
export function stateGroup(id: StateId): StateGroup {
  return states.get(id)?.group ?? 'unclear'
}
