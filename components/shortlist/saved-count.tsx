'use client'

import { useSaved } from './saved-store.ts'

/** How many trials are saved, beside the link to them. Nothing on the server, without JavaScript and where none is. */
export function SavedCount() {
  const { trials } = useSaved().list
  return trials.length > 0 && ` (${trials.length})`
}
