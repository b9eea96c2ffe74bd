import { readPasted } from './pasted.ts'

/** What a person wrote after /trials/ in a path, as text; null where nothing stands there. Escapes that are broken stay as they are. */
export function typedNumber(path: string): string | null {
  const typed = /^\/trials\/([^/?#]+)/.exec(path)?.[1]
  if (typed === undefined) return null
  try {
    return decodeURIComponent(typed)
  } catch {
    return typed
  }
}

/** The page that says that the registry has no such trial. */
export function unknownTrialPath(nctId: string): `/trials/${string}/unknown` {
  return `/trials/${nctId}/unknown`
}

/** Our own pages beside the trials. */
const PAGES: ReadonlySet<string> = new Set(['left-out'])

/**
 * Whether a path names no trial: its number is malformed, or it is the page that says that a number is unknown. Such pages
 * are complete pages that must be sent with status 404, and only the proxy can set a status: a page that calls
 * `notFound` is sent as an empty document, which stays empty without JavaScript.
 */
export function isMissingTrial(path: string): boolean {
  if (!/^\/trials\/[^/]+(?:\/unknown)?\/?$/.test(path)) return false
  const typed = typedNumber(path)
  if (typed === null || PAGES.has(typed)) return false
  return path.includes('/unknown') || readPasted(typed).kind !== 'number'
}
