/**
 * One pattern for a list of words, for texts from `withoutAccents`. In the list a space, outside brackets, stands for a space or a hyphen, and each
 * entry is otherwise a regular expression that starts at the start of a word. Repeats in entries are bounded, so that a
 * hostile text costs no more than its length.
 */
export function anyWord(entries: readonly string[], flags: 'i' | 'gi' | '' = 'i'): RegExp {
  const spaced = entries.map((entry) => entry.replace(/ (?![^[\]]*\])/g, '[ -]'))
  return new RegExp(`\\b(?:${spaced.join('|')})`, flags)
}
