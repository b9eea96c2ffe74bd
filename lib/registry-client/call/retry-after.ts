/** Longer waits than this are cut: a server's clock can be wrong by years. In milliseconds. */
const LONGEST = 6 * 3_600_000
/** `Date.parse` would read much else as some day. */
const HTTP_DATE = /^[A-Z][a-z]{2,8}, /

/**
 * How long an answer asks us to wait, in milliseconds, from its Retry-After header: whole seconds or an HTTP date (RFC 9110, 10.2.3). A date is
 * measured against the answer's own Date header, so that a wrong clock on either side does not count. Null where neither can be read.
 */
export function retryAfter(headers: Headers): number | null {
  const asked = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(asked)) return Math.min(Number(asked) * 1_000, LONGEST)
  if (!HTTP_DATE.test(asked)) return null
  const wait = Date.parse(asked) - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(wait) ? null : Math.min(Math.max(0, wait), LONGEST)
}
