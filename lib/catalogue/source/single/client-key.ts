import { isIPv4, isIPv6 } from 'node:net'

/** What is none of these is cut to so many letters: a key must not be as long as somebody likes. */
const LONGEST = 64

/**
 * Under which name a client's share of calls is kept. Of an IPv6 address it is the first half (a `/64`), which one household or one rented server has for itself; an
 * IPv4 address written as IPv6 is that IPv4 address.
 */
export function clientKey(address: string): string {
  const plain = address.trim().toLowerCase().split('%')[0] ?? ''
  const mapped = /^::ffff:(?<four>[\d.]+)$/.exec(plain)?.groups?.['four']
  if (mapped !== undefined && isIPv4(mapped)) return mapped
  if (!isIPv6(plain)) return plain.slice(0, LONGEST)
  const [head = '', tail = ''] = plain.split('::')
  const before = head.split(':').filter((group) => group !== '')
  const after = tail.split(':').filter((group) => group !== '')
  // A dotted end stands for two groups.
  const written = before.length + after.length + (plain.includes('.') ? 1 : 0)
  const gap = plain.includes('::') ? Array.from({ length: 8 - written }, () => '0') : []
  const groups = [...before, ...gap, ...after].slice(0, 4)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
