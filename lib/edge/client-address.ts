import type { IncomingMessage } from 'node:http'
import { isIPv6, type Socket } from 'node:net'
import proxyaddr from 'proxy-addr'

/** Tells from which address a request comes, and whether its reader speaks https. */
export type Clients = {
  /** An IPv4 address, or the first half of an IPv6 one: a household has the rest of it to itself. */
  address(request: IncomingMessage): string
  isSecure(request: IncomingMessage): boolean
  /** Whether a connection is that of a proxy, or of this machine: many people may come by it. */
  isProxy(socket: Socket): boolean
}

/**
 * `trusted` names the proxies whose headers are believed: addresses, ranges, or `loopback`, `linklocal`, `uniquelocal`, split by commas.
 * Without it nobody's are, for anyone can send them. Throws where it holds something else.
 */
export function createClients(trusted: string | undefined): Clients {
  const trusts = proxyaddr.compile(listIn(trusted))
  const fromProxy = (request: IncomingMessage) => trusts(request.socket.remoteAddress ?? '', 0)
  const isOwn = proxyaddr.compile('loopback')
  return {
    isProxy: ({ remoteAddress = '' }) => trusts(remoteAddress, 0) || isOwn(remoteAddress, 0),
    address: (request) => household(addressOf(request, trusts)),
    isSecure: (request) =>
      fromProxy(request) && lastOf(request.headers['x-forwarded-proto']) === 'https',
  }
}

/** A connection that has just closed has no address any more. */
function addressOf(request: IncomingMessage, trusts: (address: string, hop: number) => boolean) {
  return request.socket.remoteAddress === undefined ? '' : proxyaddr(request, trusts)
}

/** What is wrong with a value of TRUST_PROXY, to go on after it; null where nothing is. */
export function proxyProblem(value: string): string | null {
  try {
    // Elsewhere a number counts proxies; here it would be read as an address.
    if (!listIn(value).some((part) => /^\d+$/.test(part))) {
      proxyaddr.compile(listIn(value))
      return null
    }
  } catch {
    // Told below.
  }
  return 'names no proxies: it takes addresses, ranges such as 10.0.0.0/8, or loopback, linklocal and uniquelocal, split by commas'
}

const listIn = (value: string | undefined) =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** What the proxy next to us wrote: what stands before it may come from anyone. */
const lastOf = (value: string | string[] | undefined) =>
  String(value ?? '')
    .split(',')
    .at(-1)
    ?.trim()

function household(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(plain)) return plain
  const [front = '', back] = plain.split('::')
  const groups = (text: string | undefined) => (text ? text.split(':') : [])
  const before = groups(front)
  const after = groups(back)
  const gap = back === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const all = [...before, ...Array<string>(gap).fill('0'), ...after]
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
