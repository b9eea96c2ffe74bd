import { isRecord, parsedJson } from './json.ts'

/**
 * The numbers in a kept list and whether there is a note with each, in its order: all that most pages need to know, without reading the rest. Nothing for
 * a text that holds no list; an entry without a number is left out, as `readSaved` does.
 */
export function savedNumbers(text: string | null): ReadonlyMap<string, boolean> {
  const stored = text === null ? null : parsedJson(text)
  const entries: unknown = isRecord(stored) ? stored.trials : stored
  const numbers = new Map<string, boolean>()
  for (const entry of Array.isArray(entries) ? entries : []) {
    const { nctId, note } = isRecord(entry) ? entry : { nctId: entry, note: '' }
    if (isNumber(nctId) && !numbers.has(nctId))
      numbers.set(nctId, typeof note === 'string' && note !== '')
  }
  return numbers
}

/** Whether a stored value is the number of a trial as the registry writes it. */
export function isNumber(value: unknown): value is string {
  return typeof value === 'string' && /^NCT\d{8}$/.test(value)
}
