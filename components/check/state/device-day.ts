/** The day on this device, in its own time zone, as an ISO day. Put together by hand: to ask for another language's dates keeps an old phone busy for a tenth of a second. */
export function deviceDay(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
