import type { Catalogue } from '../../catalogue.ts'

/** Why a whole read cannot be right, or null: such an answer is never shown, however often it comes. */
export function complaint({ entries, leftOut, setAside }: Catalogue): string | null {
  const readable = entries.length + leftOut.length
  if (readable + setAside.length === 0) return 'The registry answered with no trials at all.'
  if (setAside.length > readable)
    return 'Most of what the registry answered is in a form we do not know.'
  if (entries.length === 0) return 'The registry answered with no trial on the gut in MS.'
  return null
}
