import { monthsFrom } from '../../trials/dates/calendar.ts'
import { overdueSince } from '../../trials/dates/overdue.ts'
import { stateGroup } from '../../trials/record/state.ts'
import type { CheckTrial } from './check-trial.ts'

/** Why a record may not tell how its trial stands today. */
export type RecordDoubt =
  /** It may be out of date: its end is past. A day or month as the record has it. */
  | { readonly kind: 'past-end'; readonly end: string }
  /** Not confirmed for over two years; null where the record does not say when it was. */
  | { readonly kind: 'stale'; readonly confirmed: string | null }
  /** It takes people by its own word, and each of its places that we know takes none. */
  | { readonly kind: 'no-open-place' }
  /** It takes nobody at the moment, or is no trial, or its state is not clear. */
  | { readonly kind: 'state' }

/** The study team should have looked at its record in this time, in months; a sponsor must do so every 12 (42 CFR 11.64). */
const FRESH = 24

type Dated = Pick<CheckTrial, 'state' | 'confirmed' | 'changed' | 'ends' | 'places' | 'morePlaces'>

/** What makes it doubtful that a record tells how its trial stands on an ISO day. Empty where nothing does. */
export function recordDoubts(trial: Dated, today: string): readonly RecordDoubt[] {
  const { state, confirmed, changed, ends, places, morePlaces } = trial
  const looked = confirmed ?? changed
  const months = looked === null ? null : monthsFrom(looked, today)
  const isStale = state === 'unconfirmed' || months === null || months >= FRESH
  const ended = ends === null ? null : { text: ends, planned: null }
  const end = overdueSince({ state, ended, mainEnd: null }, today)
  const isShut = state === 'recruiting' && places.length > 0 && morePlaces === 0
  const group = stateGroup(state)
  const doubts: readonly (RecordDoubt | null)[] = [
    group === 'unclear' || state === 'access' ? { kind: 'state' } : null,
    end === null ? null : { kind: 'past-end', end: end.text },
    isStale ? { kind: 'stale', confirmed: looked } : null,
    isShut && !places.some(({ open }) => open) ? { kind: 'no-open-place' } : null,
  ]
  return doubts.filter((doubt) => doubt !== null)
}
