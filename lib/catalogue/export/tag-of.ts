import { createHash } from 'node:crypto'

/** A tag for an answer, in the form of an ETag: the same text has the same tag, another text another. */
export function tagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
}
