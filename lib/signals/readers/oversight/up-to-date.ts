import { monthsFrom } from '../../../trials/dates/calendar.ts'
import { confirmedWords } from '../../../trials/dates/date-wording.ts'
import { overdueSince } from '../../../trials/dates/overdue.ts'
import { spokenDate } from '../../../trials/dates/spoken-date.ts'
import { STATE_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import { stateInSentence } from '../../../trials/record/state.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'

/** A sponsor must look through a record at least every 12 months (42 CFR 11.64). */
const FRESH = 12
const OLD = 24

const ASK = 'Is what the record says still right? Is the study still open?'
const ASK_WHEN = 'When was the record last looked through?'
const ASK_SINCE = 'Has anything changed since the record was last confirmed?'
const OVER_CAVEAT =
  'Little changes in the record of a study that is over. Results may have come since.'
const OVER: ReadonlySet<string> = new Set(['finished', 'stopped', 'withdrawn', 'access-ended'])

function dateQuotes({ confirmed, updated }: Trial): Quote[] {
  if (confirmed) return [{ text: confirmed.text, field: 'statusVerifiedDate' }]
  return updated ? [{ text: updated.text, field: 'lastUpdatePostDateStruct' }] : []
}

const statusQuote = (trial: Trial): Quote[] => {
  const text = theirWord(STATE_OF, trial.state)
  return text === null ? [] : [{ text, field: 'overallStatus' }]
}

/** The registry itself sets this state: past its end, and not confirmed for two years. */
function unconfirmed(trial: Trial): Finding {
  const last = trial.lastKnownState
  const word = last && theirWord(STATE_OF, last)
  const date = trial.confirmed ? ` (${spokenDate(trial.confirmed.text)})` : ''
  const known = last ? `. Last known: ${stateInSentence(last, null)}${date}.` : ''
  return finding('concern', `Nobody has confirmed it for over 2 years${known}`, {
    quotes: [
      ...statusQuote(trial),
      ...(word ? [{ text: word, field: 'lastKnownStatus' }] : []),
      ...dateQuotes(trial),
    ],
    caveat: 'It may be running, it may be over, it may never have begun. The record does not say.',
    ask: ASK,
  })
}

function pastItsEnd(trial: Trial, today: string): Finding | null {
  const end = overdueSince({ state: trial.state, ended: trial.ended, mainEnd: null }, today)
  if (end === null) return null
  const sentence = `It may be out of date: its end, ${spokenDate(end.text)}, has gone by, and this record gives it as “${stateInSentence(trial.state, null)}”`
  return finding('concern', sentence, {
    quotes: [
      ...statusQuote(trial),
      { text: end.text, field: 'completionDateStruct' },
      ...dateQuotes(trial),
    ],
    ask: ASK,
  })
}

const monthsSinceConfirmed = ({ confirmed }: Pick<Trial, 'confirmed'>, today: string) =>
  confirmed === null ? null : monthsFrom(confirmed.text, today)

/** Whether the sponsor confirmed the record in the last 12 months. False where it does not say when that was. `today` is an ISO day. */
export function confirmedLately(trial: Pick<Trial, 'confirmed'>, today: string): boolean {
  const months = monthsSinceConfirmed(trial, today)
  return months !== null && months <= FRESH
}

/** How long ago the sponsor last confirmed the record. Where that date is missing, only when the record last changed. */
export function readUpToDate(trial: Trial, today: string): Finding {
  if (trial.state === 'unconfirmed') return unconfirmed(trial)
  const overdue = pastItsEnd(trial, today)
  if (overdue) return overdue
  const words = confirmedWords(trial, today)
  const quotes = dateQuotes(trial)
  if (words === null) return finding('not-stated', NOT_STATED, { ask: ASK_WHEN })
  const months = monthsSinceConfirmed(trial, today)
  if (months === null) {
    const caveat = 'A change is not a confirmation: something else may have been left as it was.'
    return finding('mentioned', words, { quotes, caveat, ask: ASK_WHEN })
  }
  if (months <= FRESH) return finding('stated', words, { quotes })
  const over = OVER.has(trial.state)
  const rest = { quotes, caveat: over ? OVER_CAVEAT : null, ask: over ? ASK_SINCE : ASK }
  if (months <= OLD) return finding('mentioned', words, rest)
  // A study that is over cannot be found closed: an old record of it is old, not out of date.
  const sentence = over ? 'By its record the study is over' : 'It may be out of date'
  return finding('concern', `${sentence}. ${words}.`, rest)
}
