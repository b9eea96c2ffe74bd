/** The orders of the list. The first is the default. */
export const SORTS = [
  { id: 'open', words: 'Open first', line: 'Open first, the most recently confirmed on top.' },
  { id: 'confirmed', words: 'Last confirmed', line: 'The most recently confirmed first.' },
  { id: 'newest', words: 'Newest first', line: 'Newest in the registry first.' },
  { id: 'ending', words: 'Ending soonest', line: 'Closest to finishing first.' },
] as const

export type SortId = (typeof SORTS)[number]['id']
