/** The day on this device, in its own time zone, as an ISO day. Not by way of another language's dates: to load those keeps an old phone busy for some 60 ms. */
export function deviceDay(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
