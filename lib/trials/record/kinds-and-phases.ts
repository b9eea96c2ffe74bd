/** What kind of record it is, in our words. */
export const KINDS = [
  { id: 'treatment', words: 'Tests something on people' },
  { id: 'observation', words: 'Only watches' },
  { id: 'access', words: 'Offers a treatment outside a trial' },
] as const

export type KindId = (typeof KINDS)[number]['id']

/** Phases as the browse filter shows them. The ids are those of `Trial.phases`. */
export const PHASES = [
  { id: 'early-1', words: 'Early phase 1' },
  { id: '1', words: 'Phase 1' },
  { id: '2', words: 'Phase 2' },
  { id: '3', words: 'Phase 3' },
  { id: '4', words: 'Phase 4' },
  { id: 'not-applicable', words: 'No phase: not a drug trial' },
] as const

export type Phase = (typeof PHASES)[number]['id']
