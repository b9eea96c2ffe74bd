/** A backslash before a sign, as the registry writes markdown, and letters that stand for a sign in HTML. */
const LEAK = /\\[<>*_[\]#~^`]|&(?:lt|gt|amp|quot|nbsp|#\d+|#x[\da-f]+);/gi

/** Signs of markdown and HTML that a text shows and should not, each with the letters around it. */
export function leaksIn(text: string): string[] {
  return [...text.matchAll(LEAK)].map(({ index }) =>
    text.slice(Math.max(0, index - 30), index + 30).trim(),
  )
}
