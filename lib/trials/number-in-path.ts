/** What a person wrote after /trials/ in a path, as text; null where nothing stands there. Escapes that are broken stay as they are. */
export function typedNumber(path: string | null): string | null {
  const typed = /^\/trials\/([^/?#]+)/.exec(path ?? '')?.[1]
  if (typed === undefined) return null
  try {
    return decodeURIComponent(typed)
  } catch {
    return typed
  }
}
