/** Words as they begin a sentence: only the first letter changes. Empty for empty. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
