import { ago, grainOf, spokenDate } from './spoken-date.ts'
import { type StateId, stateWords } from './state.ts'
import type { RecordDate, Trial } from './trial.ts'

/** What a state means for a reader. Null where its words say all there is to say. */
const MEANINGS: Record<StateId, string | null> = {
  recruiting: null,
  'not-yet': 'It has not begun to take people.',
  invited: 'Only people whom the study team invites can join.',
  running: 'It is going on, but takes no new people.',
  finished: 'It has ended. No one can join any more.',
  paused: 'It takes no one at the moment. It may go on later.',
  stopped: 'It ended before its planned end. No one can join any more.',
  withdrawn: 'It was taken back before anyone joined.',
  unconfirmed:
    'It is past its planned end, and nobody has confirmed for over 2 years how it stands. It may have ended.',
  access: 'This is not a trial. A doctor can ask for the treatment for a patient.',
  'access-paused': 'This is not a trial. The offer is paused at the moment.',
  'access-ended': 'This was not a trial. The offer has ended.',
  marketed: 'This was not a trial. The treatment can now be prescribed in the usual way.',
  withheld: 'The registry holds back the details for now.',
  unclear: null,
}

/**
 * What the state means, in full sentences. An unconfirmed state says what was last known; a state that is new to us is
 * given in the registry's own word.
 */
export function stateMeaning(
  trial: Pick<Trial, 'state' | 'unknownState' | 'lastKnownState'>,
): string | null {
  if (trial.unknownState !== null) {
    return `The registry’s own word is “${trial.unknownState}”. We do not know it yet.`
  }
  const last = trial.state === 'unconfirmed' ? trial.lastKnownState : null
  const known = last === null ? '' : ` Last known state: ${stateWords(last).toLowerCase()}.`
  const meaning = MEANINGS[trial.state]
  return meaning === null ? null : `${meaning}${known}`
}

/** When the state was last confirmed, or else when the record last changed; null where the record has neither. */
export function confirmedWords(
  trial: Pick<Trial, 'confirmed' | 'updated'>,
  today: string,
): string | null {
  const date = trial.confirmed ?? trial.updated
  if (date === null) return null
  const what = trial.confirmed === null ? 'The record last changed' : 'Last confirmed'
  const distance = ago(date.text, today)
  return `${what} ${spokenDate(date.text)}${distance === null ? '' : `, ${distance}`}`
}

/** From when to when: "July 2025 to December 2027". Null where the record has no date of either. */
export function spanWords(trial: Pick<Trial, 'started' | 'mainEnd' | 'ended'>): string | null {
  const end = trial.ended ?? trial.mainEnd
  const from = trial.started && monthWords(trial.started)
  const to = end && `${monthWords(end)}${end.planned ? ' (planned)' : ''}`
  if (from && to) return `${from} to ${to}`
  if (from) return `From ${from}`
  return to && `Until ${to}`
}

/** A date without its day: enough for a glance. A day that does not exist has no month either. */
const monthWords = ({ text }: RecordDate) =>
  spokenDate(grainOf(text) === 'day' ? text.slice(0, 'yyyy-mm'.length) : text)
