const OURSELVES = 'http://localhost:3000'

/** Letters, digits, dots and dashes, or an IPv6 address: all that the name of a real server is made of once it is written in ASCII. */
const SERVER = /^(?:[a-z\d._-]+|\[[\da-f:.]+\])$/

/**
 * The address of a site from the headers of a request, without a slash at the end. Anyone can send any headers, so that what is no plain
 * name of a server becomes localhost, and any protocol but https becomes http. Proxies in a row write lists; the first is the reader's.
 */
export function addressOf(host: string | null, protocol: string | null): string {
  const scheme = first(protocol) === 'https' ? 'https' : 'http'
  const url = URL.parse(`${scheme}://${first(host)}`)
  return url !== null && SERVER.test(url.hostname) ? url.origin : OURSELVES
}

function first(list: string | null): string {
  return (list ?? '').split(',', 1).join('').trim().toLowerCase()
}
