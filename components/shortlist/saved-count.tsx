'use client'

import { useKept } from './kept-text.ts'

/** How many trials are saved, beside the link to them. Nothing on the server, without JavaScript and where none is. */
export function SavedCount() {
  const { size } = useKept().numbers
  return size > 0 && ` (${size})`
}
