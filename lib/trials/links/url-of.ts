/** The address that a text is; null where it is none. `URL.parse` does the same; our oldest browsers lack it. */
export function urlOf(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
