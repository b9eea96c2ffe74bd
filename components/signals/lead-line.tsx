import { leadLines } from '#lib/signals/key-signals/key-signal-wording'
import type { Lead } from '#lib/signals/key-signals/key-signals'
import { LeadAnswers } from './lead-answers'

/** The three lead answers of one trial, for a list: what the record says, and what it does not say. */
export function LeadLines({ lead }: { lead: Lead }) {
  return <LeadAnswers answers={leadLines(lead)} />
}
