/** The first half of a letter that takes two places: a cut between the two would leave no letter at all. */
const HALF = /[\uD800-\uDBFF]$/

/** A text cut at a word, or between two letters of a long one, with an ellipsis where it was longer. */
export function shortened(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= longest) return plain
  const cut = plain.slice(0, longest - 1).replace(HALF, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, '')}…`
}
