import { isoDate } from '../../../trials/dates/calendar.ts'
import type { CheckTrial } from '../check-trial.ts'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ')

function month(text: string): string {
  const date = isoDate(text)
  return date === null ? text : `${MONTHS[date.at.getUTCMonth()]} ${date.at.getUTCFullYear()}`
}

/** When a record was last confirmed, as short as a table needs it: "Aug 2025"; of one that says nothing of it, "changed Aug 2025". "Not stated" where it has neither. */
export function confirmedShort({
  confirmed,
  changed,
}: Pick<CheckTrial, 'confirmed' | 'changed'>): string {
  if (confirmed !== null) return month(confirmed)
  return changed === null ? 'Not stated' : `changed ${month(changed)}`
}
