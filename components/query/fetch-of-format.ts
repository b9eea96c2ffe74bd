import { fetchJson } from './fetch-json.ts'

/** So long somebody waits before a page says that no answer comes, in milliseconds. */
const PATIENCE_MS = 20_000

/** A server of another version answered an old page: loading the page again helps, asking again does not. */
export class OldPage extends Error {
  override readonly name = 'OldPage'
}

/** Stops asking where `signal` says so, or after a time. A browser of before 2024 waits as long as its network does. */
const patient = (signal: AbortSignal) =>
  'any' in AbortSignal ? AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]) : signal

type Formed = { readonly format: number }

/** Our own server made it, so its form is known by its number. */
function isOfFormat<Answer extends Formed>(
  value: unknown,
  format: Answer['format'],
): value is Answer {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === format
}

/** What our own server answers to a path, of a form that is known by its number. Throws as `fetchJson` does, where no answer comes in time, and `OldPage` where the form is another. */
export async function fetchOfFormat<Answer extends Formed>(
  path: string,
  format: Answer['format'],
  signal: AbortSignal,
): Promise<Answer> {
  const value = await fetchJson(path, { signal: patient(signal) })
  if (isOfFormat<Answer>(value, format)) return value
  throw new OldPage(`${path} came in a form that this page is too old for.`)
}
