import { keySignalLines } from '#lib/signals/key-signals/key-signal-wording'
import type { KeySignals } from '#lib/signals/key-signals/key-signals'
import { KeySignalAnswers } from './key-signal-answers'

/** The three key signals of one trial, for a list: what the record says, and what it does not say. */
export function KeySignalLines({ lead }: { lead: KeySignals }) {
  return <KeySignalAnswers answers={keySignalLines(lead)} />
}
