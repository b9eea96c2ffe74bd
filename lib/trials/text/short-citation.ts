import { shortened } from './shortened.ts'

/** "Smith JA, Jones B, Wu C.": at least two names with initials, before the title. */
const AUTHORS = /^([^,.]{2,40} \p{Lu}{1,3}), [^.]{2,600}\. (?=\S)/u

/** A citation that fits into a line or two: of many authors only the first, so that the title is in sight; then cut at a word. */
export function shortCitation(citation: string, longest: number): string {
  return shortened(citation.replace(AUTHORS, '$1… '), longest)
}
