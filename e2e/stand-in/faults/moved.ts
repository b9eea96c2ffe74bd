import { apiRoot } from '../api-root.ts'

const prefix = '/moved'

/** Another path of this server under which it gives the same answer: `/moved/api/v2/version`. */
export function movedPath({ pathname, search }: URL): string {
  return `${prefix}${pathname}${search}`
}

/** The address that a moved one stands for, or null for one that has not moved. */
export function unmoved(url: URL): URL | null {
  if (!url.pathname.startsWith(`${prefix}${apiRoot}/`)) return null
  return new URL(`${url.pathname.slice(prefix.length)}${url.search}`, url)
}
