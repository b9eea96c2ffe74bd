/** Where the API lies on its server. */
export const apiRoot = '/api/v2'

/** The path below the API's root, or null for a path that lies elsewhere. */
export function pathBelow(pathname: string): string | null {
  return pathname.startsWith(`${apiRoot}/`) ? pathname.slice(apiRoot.length) : null
}
