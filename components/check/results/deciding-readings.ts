import type { Reading } from '#lib/eligibility/assess/reading'
import type { Statement } from '#lib/eligibility/facts/fact'

/** Lines that decide are few, or none would be read. */
const MOST = 3

/** Of lines that fit, the kinds that tell a person most, first. */
const TELLING: readonly Statement['kind'][] = ['treatment-required', 'edss', 'ms-type', 'washout']

/** Readings of the same words, once: a line can name five treatments. */
export function onceEach(readings: readonly Reading[]): readonly Reading[] {
  const said = new Set<string>()
  return readings.filter(({ outcome, line }) => {
    const key = `${outcome} ${line.field} ${line.quote}`
    return !said.has(key) && said.add(key)
  })
}

/** Age and sex before the kind of MS before all else, each in the order of the record: everybody knows them, and they say most. */
const rank = ({ fact, line }: Reading) =>
  line.field !== undefined ? 0 : fact.kind === 'ms-type' ? 1 : 2

/** The lines that decided: clashes, else what is for the team, else one that fits. Empty where nothing was read from the text. */
export function decidingReadings(readings: readonly Reading[]): readonly Reading[] {
  const inOrder = readings.toSorted((one, other) => rank(one) - rank(other))
  const having = (outcome: Reading['outcome']) =>
    onceEach(inOrder.filter((reading) => reading.outcome === outcome))
  const deciding = [having('conflicts'), having('ask')].find((found) => found.length > 0)
  if (deciding !== undefined) return deciding.slice(0, MOST)
  const fitting = having('fits').filter(({ line }) => line.field === undefined)
  const telling = TELLING.flatMap((kind) => fitting.find(({ fact }) => fact.kind === kind) ?? [])
  return [...telling, ...fitting].slice(0, 1)
}
