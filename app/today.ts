/** Today in UTC as an ISO day, for the pages: what they show takes it as a parameter. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
