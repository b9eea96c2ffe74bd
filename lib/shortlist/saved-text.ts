import { isRecord, parsedJson } from './json.ts'
import { readFingerprint } from './read-fingerprint.ts'
import { EMPTY_LIST, LONGEST_NOTE, type SavedList, type SavedTrial } from './saved-list.ts'
import { isNumber } from './saved-numbers.ts'

/** The form in which a list is kept and taken along. A change that an older version would read wrongly needs the next number. */
export const SAVED_VERSION = 1

/** The registry takes titles of up to 300 letters. */
const LONGEST_TITLE = 500

/** The text that keeps a list on a device, and in a file. What was set aside and what a newer version added go with it. */
export function savedText({ trials, aside, rest }: SavedList): string {
  return JSON.stringify({
    ...rest,
    version: SAVED_VERSION,
    trials: trials.map(({ rest: more, ...known }) => ({ ...more, ...known })),
    ...(aside.length > 0 && { aside }),
  })
}

/**
 * Reads a list back. Null, nothing kept, is an empty list. Storage can hold anything: what cannot be read is set aside as it came, and what a newer
 * version added stays with its trial. A bare list of trials or of numbers, without a version, is read too.
 */
export function readSaved(text: string | null): SavedList {
  if (text === null) return EMPTY_LIST
  const stored = parsedJson(text)
  if (stored === undefined) return { ...EMPTY_LIST, aside: [text] }
  if (Array.isArray(stored)) return readTrials(stored)
  if (!isRecord(stored) || !Array.isArray(stored.trials)) return { ...EMPTY_LIST, aside: [stored] }
  const { version: _, trials, aside = [], ...rest } = stored
  const read = readTrials(trials)
  return { ...read, aside: [...(Array.isArray(aside) ? aside : [aside]), ...read.aside], rest }
}

/** Which version made a text; null where it does not say. */
export function versionOf(text: string): number | null {
  const stored = parsedJson(text)
  return isRecord(stored) && typeof stored.version === 'number' ? stored.version : null
}

/** The first of two entries with one number counts; the other is set aside. */
function readTrials(stored: readonly unknown[]): SavedList {
  const trials = new Map<string, SavedTrial>()
  const aside: unknown[] = []
  for (const value of stored) {
    const lost: Record<string, unknown> = {}
    const trial = readTrial(typeof value === 'string' ? { nctId: value } : value, lost)
    if (trial === null || trials.has(trial.nctId)) aside.push(value)
    else trials.set(trial.nctId, trial)
    if (trial !== null && trials.get(trial.nctId) === trial && Object.keys(lost).length > 0)
      aside.push({ nctId: trial.nctId, ...lost })
  }
  return { trials: [...trials.values()], aside, rest: {} }
}

/** One entry; null without a trial number. Parts that cannot be used are put into `lost`. */
function readTrial(value: unknown, lost: Record<string, unknown>): SavedTrial | null {
  if (!isRecord(value)) return null
  const { nctId, title, listed, savedAt, lastLooked, note, fingerprint, ...rest } = value
  if (!isNumber(nctId)) return null
  const part = <T>(key: string, stored: unknown, read: Read<T>, absent: T): T => {
    if (stored === undefined || stored === null) return absent
    const known = read(stored)
    if (known === null) lost[key] = stored
    return known ?? absent
  }
  return {
    nctId,
    title: part('title', title, textUpTo(LONGEST_TITLE), nctId),
    listed: part('listed', listed, yesOrNo, null),
    savedAt: part('savedAt', savedAt, day, null),
    lastLooked: part('lastLooked', lastLooked, day, null),
    note: part('note', note, textUpTo(LONGEST_NOTE), ''),
    fingerprint: part('fingerprint', fingerprint, readFingerprint, null),
    rest,
  }
}

/** Gives null for what it cannot use. */
type Read<T> = (value: unknown) => T | null

const yesOrNo: Read<boolean> = (value) => (typeof value === 'boolean' ? value : null)

const day: Read<string> = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null

const textUpTo =
  (most: number): Read<string> =>
  (value) =>
    typeof value === 'string' && value.length <= most ? value : null
