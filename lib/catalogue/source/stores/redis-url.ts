/** What is wrong with the address of a Redis or Valkey server, to go on after its name; null where nothing is. */
export function redisUrlProblem(value: string): string | null {
  const url = URL.parse(value)
  if (url === null || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '') {
    return 'is not the address of a Redis server: it takes one such as redis://127.0.0.1:6379, or rediss:// for an encrypted connection'
  }
  return /^(?:\/\d*)?$/.test(url.pathname)
    ? null
    : 'does not end in the number of a database, such as redis://127.0.0.1:6379/0'
}

/** The address without its password, for a log. */
export function withoutPassword(address: string): string {
  return address.replace(/\/\/.*@/, '//…@')
}
