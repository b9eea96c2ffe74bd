import { changesBetween } from '#lib/shortlist/changes'
import { savedIn, type TrialToSave } from '#lib/shortlist/saved-list'
import { readSaved } from '#lib/shortlist/saved-text'
import { sinceWords } from '#lib/shortlist/saved-wording'
import type { AsOf } from '#lib/trials/record/as-of'
import { latestText } from './kept-text.ts'
import { seeTrial } from './saved-store.ts'

/** What changed in a saved trial since the person last looked, in words, or null; they are looking now, and that is remembered. */
export function lookAgain({ nctId, fingerprint }: TrialToSave, asOf: AsOf): string | null {
  const before = savedIn(readSaved(latestText()), nctId)
  if (before === null) return null
  const changes = before.fingerprint ? changesBetween(before.fingerprint, fingerprint, asOf) : []
  seeTrial(nctId, fingerprint)
  return changes.length === 0 ? null : `Changed since ${sinceWords(before)}. ${changes.join(' ')}`
}
