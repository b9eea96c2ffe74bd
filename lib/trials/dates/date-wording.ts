import type { AsOf } from '../record/as-of.ts'
import { type StateId, stateInSentence } from '../record/state.ts'
import type { RecordDate, Trial } from '../record/trial.ts'
import { grainOf } from './calendar.ts'
import { ago, spokenDate } from './spoken-date.ts'

/** What a state means for a reader: now, and at the time of an old copy. */
type Meaning = { readonly is: string; readonly was: string }

/** A state that is final means the same at any time. */
const always = (words: string): Meaning => ({ is: words, was: words })

/** Null where the words of the state say all there is to say. */
const MEANINGS: Record<StateId, Meaning | null> = {
  recruiting: null,
  'not-yet': {
    is: 'It has not begun to take people.',
    was: 'It had not begun to take people then.',
  },
  invited: {
    is: 'Only people whom the study team invites can join.',
    was: 'Only people whom the study team invited could join then.',
  },
  running: {
    is: 'It is going on, but takes no new people.',
    was: 'It was going on then, but took no new people.',
  },
  finished: always('It has ended. No one can join any more.'),
  paused: {
    is: 'It takes no one at the moment. It may go on later.',
    was: 'It took no one then. It may have gone on since.',
  },
  stopped: always('It ended before its planned end. No one can join any more.'),
  withdrawn: always('It was taken back before anyone joined.'),
  unconfirmed: {
    is: 'It is past its planned end. Nobody has confirmed its status for over 2 years. It may have ended.',
    was: 'It was past its planned end then. Nobody had confirmed its status for over 2 years. It may have ended.',
  },
  access: {
    is: 'This is not a trial. A doctor can ask for the treatment for a patient.',
    was: 'This is not a trial. A doctor could ask for the treatment for a patient then.',
  },
  'access-paused': {
    is: 'This is not a trial. The offer is paused at the moment.',
    was: 'This is not a trial. The offer was paused then.',
  },
  'access-ended': always('This was not a trial. The offer has ended.'),
  marketed: always('This was not a trial. The treatment can now be prescribed in the usual way.'),
  withheld: {
    is: 'The registry holds back the details for now.',
    was: 'The registry held back the details then.',
  },
  unclear: null,
}

/**
 * What the state means, in full sentences, in the tense of the data. An unconfirmed state says what was last known; a state that is new to us is
 * given in the registry's own word.
 */
export function stateMeaning(
  trial: Pick<Trial, 'state' | 'unknownState' | 'lastKnownState'>,
  asOf: AsOf,
): string | null {
  if (trial.unknownState !== null) {
    return `The registry’s own word is “${trial.unknownState}”. We do not know it yet.`
  }
  const last = trial.state === 'unconfirmed' ? trial.lastKnownState : null
  const known = last === null ? '' : ` Last known state: ${stateInSentence(last, null)}.`
  const meaning = MEANINGS[trial.state]
  return meaning === null ? null : `${asOf === null ? meaning.is : meaning.was}${known}`
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

/** The same in three words, "confirmed 3 months ago"; null where the record has no date, or none that can be counted from. */
export function confirmedAgo(
  { confirmed, updated }: Pick<Trial, 'confirmed' | 'updated'>,
  today: string,
): string | null {
  const date = confirmed ?? updated
  const distance = date === null ? null : ago(date.text, today)
  return distance === null ? null : `${confirmed === null ? 'changed' : 'confirmed'} ${distance}`
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
