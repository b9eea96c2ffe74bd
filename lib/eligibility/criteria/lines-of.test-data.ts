import type { Criterion } from './criterion.ts'
import { readCriteria } from './read-criteria.ts'

/** The criteria of a record that has this one line on one side, under another line if one is given. */
export function lineOf(
  side: 'inclusion' | 'exclusion',
  text: string,
  under: string | null = null,
): readonly Criterion[] {
  const list = under === null ? `* ${text}` : `* ${under}\n   * ${text}`
  const header = side === 'inclusion' ? 'Inclusion Criteria' : 'Exclusion Criteria'
  return readCriteria(`${header}:\n\n${list}`)
}
