/** Today in UTC as an ISO day. The one place where pages read the clock. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
