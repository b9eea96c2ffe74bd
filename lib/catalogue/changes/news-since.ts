import type { Freshness } from '../catalogue.ts'

/** Which copy a page was made from, or could be made from now. */
export type Shown = Pick<Freshness, 'source' | 'readAt'>

/**
 * What there is now that a page does not show. 'newer': a later read of the registry. 'confirmed': the same one, of which the registry now says that it is
 * still what it has. Null where the page is as good as what there is.
 */
export type News = 'newer' | 'confirmed' | null

export function newsSince(shown: Shown, now: Shown): News {
  const later = Date.parse(now.readAt) - Date.parse(shown.readAt)
  if (later > 0) return 'newer'
  return later === 0 && now.source === 'live' && shown.source !== 'live' ? 'confirmed' : null
}
