/** Markup without what only says how it looks, so that a test reads its elements and words. */
export function bareMarkup(markup: string): string {
  return markup.replace(/ class="[^"]*"/g, '')
}
