import { shortMonth } from '../../../trials/dates/spoken-date.ts'
import type { CheckTrial } from '../check-trial.ts'

/** When a record was last confirmed, as short as a table needs it: "Aug 2025"; of one that says nothing of it, "changed Aug 2025". "Not stated" where it has neither. */
export function confirmedShort({
  confirmed,
  changed,
}: Pick<CheckTrial, 'confirmed' | 'changed'>): string {
  if (confirmed !== null) return shortMonth(confirmed)
  return changed === null ? 'Not stated' : `changed ${shortMonth(changed)}`
}
