import type { Entry } from '../catalogue.ts'
import { mayTakePeople } from './may-take-people.ts'

/** A list this long is sent whole to the check: on a phone it comes in a few seconds. */
export const MOST_WHOLE = 500

/**
 * The listed trials that the check is sent: all of them, or of a longer list those that take people or may yet do so. Where a record leaves that open, and where a trial is by
 * invitation, it is sent, so that nothing that could fit is ever left out.
 */
export function sentEntries(entries: readonly Entry[]): readonly Entry[] {
  if (entries.length <= MOST_WHOLE) return entries
  return entries.filter(({ trial }) => mayTakePeople(trial.state))
}
