import type { Trial } from '../../trials/record/trial.ts'
import { counted, listed } from '../../trials/text/listed.ts'
import { pathWords } from './field-wording.ts'

type Unread = Pick<Trial, 'unreadFields'>

/** What a record does not hold in any part that we could read. It may stand in one that we could not. */
export const NOT_READ = 'Not in what we could read of this record'

/** Fields that no answer of ours is taken from. */
const SAY_NOTHING = /\.(?:geoPoint|zip|phone|phoneExt|email)\b|^derivedSection\b|\.seeAlsoLinks\b/

/** Whether what we do not find in a record may stand in a part of it that we could not read. */
export function mayBeUnread({ unreadFields }: Unread): boolean {
  return unreadFields.some((path) => !SAY_NOTHING.test(path))
}

/** Whether the status of a record is among what we could not read. */
export function isStatusUnread({ unreadFields }: Unread): boolean {
  return unreadFields.some((path) => /\.statusModule(?:\.overallStatus)?$/.test(path))
}

/** Which parts of a record are left out because they came in a form that we do not know, as two sentences. Null for none. */
export function unreadWords({ unreadFields }: Unread): string | null {
  const parts = [...new Set(unreadFields.map(pathWords))]
  if (parts.length === 0) return null
  const them = parts.length === 1 ? 'it' : 'them'
  return `${counted(parts.length, 'part')} of this record came in a form that we do not know. Left out here: ${listed(parts)}. The record itself has ${them}.`
}
