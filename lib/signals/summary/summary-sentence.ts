/** A piece of a sentence: words of ours, or the record's own. */
export type SummaryPart = string | { readonly theirs: string }

/** A sentence of ours about a record. */
export type SummarySentence = readonly SummaryPart[]

/** The sentence as text, the record's own words in quotes. */
export const sentenceText = (sentence: SummarySentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : `“${part.theirs}”`)).join('')

/** Things in a row: "a", "a or b", "a, b or c". */
export function inRow(things: readonly SummarySentence[], last: 'and' | 'or'): SummarySentence {
  return things.flatMap((thing, at) => {
    if (at === 0) return thing
    return [at === things.length - 1 ? ` ${last} ` : ', ', ...thing]
  })
}
