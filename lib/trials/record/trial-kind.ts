/** What kind of record it is, in our words. */
export const KINDS = [
  { id: 'treatment', words: 'Tests something on people' },
  { id: 'observation', words: 'Only watches' },
  { id: 'access', words: 'Offers a treatment outside a trial' },
] as const

export type KindId = (typeof KINDS)[number]['id']
