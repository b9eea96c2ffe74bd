/** What is wrong with the address of a Redis or Valkey server, to go on after its name; null where nothing is. */
export function redisUrlProblem(value: string): string | null {
  const url = URL.parse(value)
  if (url === null || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '') {
    return 'is not the address of a Redis server: it takes one such as redis://127.0.0.1:6379, or rediss:// for an encrypted connection'
  }
  if (![url.username, url.password].every(isDecodable))
    return 'has a "%" in its name or password that is none of an escape: write %25 for it'
  return /^(?:\/\d*)?$/.test(url.pathname)
    ? null
    : 'does not end in the number of a database, such as redis://127.0.0.1:6379/0'
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** The address without its password, for a log; also one that is written wrongly. */
export function withoutPassword(address: string): string {
  return address.replace(/^([a-z]+:\/\/)?.*@/i, '$1…@')
}
