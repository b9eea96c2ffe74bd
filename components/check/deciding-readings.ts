import type { Reading } from '#lib/eligibility/assess'

/** Lines that decide are few, or none would be read. */
const MOST = 3

/** The lines that decided: clashes, else what is for the team, else one that fits. Empty where nothing was read from the text. */
export function decidingReadings(readings: readonly Reading[]): readonly Reading[] {
  const having = (outcome: Reading['outcome']) =>
    readings.filter((reading) => reading.outcome === outcome)
  const deciding = [having('conflicts'), having('ask')].find((found) => found.length > 0)
  if (deciding !== undefined) return deciding.slice(0, MOST)
  return having('fits')
    .filter(({ fact }) => fact.field === 'eligibilityCriteria')
    .slice(0, 1)
}
