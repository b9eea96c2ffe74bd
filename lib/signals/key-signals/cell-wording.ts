import type { FreeScope } from '../cost/reading.ts'
import { type CellState, cellState } from './cell-state.ts'
import type { KeySignalId } from './key-questions.ts'
import type { KeySignals } from './key-signals.ts'

/** An answer in a few words. */
export type CellWords = {
  /** On a card, under the heading. */
  readonly words: string
  /** In a table, about three words. */
  readonly short: string
}

type Wording = CellWords | ((lead: KeySignals) => CellWords)

/** Where nothing was found, and where a question does not apply, all three say the same. */
const ANYWHERE = {
  'not-stated': { words: 'Not stated', short: 'Not stated' },
  'not-in-copy': { words: 'Not in the offline copy', short: 'Not in copy' },
  'not-read': { words: 'Not in what we could read', short: 'Not read' },
  'n/a': { words: 'Does not apply', short: 'Does not apply' },
} as const satisfies Partial<Record<CellState, CellWords>>

const FREE: Readonly<Record<FreeScope, CellWords>> = {
  'taking-part': { words: 'Says taking part is free', short: 'Says free' },
  'nothing-extra': { words: 'Says no extra cost', short: 'No extra cost' },
  treatment: { words: 'Says a treatment or test is free', short: 'Part is free' },
  something: { words: 'Says something is free', short: 'Part is free' },
}

/** No cost is called free that the record does not call so, and "people may pay" says no more than the finding does. */
const WORDS: Readonly<
  Record<KeySignalId, Readonly<Record<'stated' | 'mentioned' | 'concern', Wording>>>
> = {
  ethics: {
    stated: { words: 'Says a committee agreed', short: 'Says agreed' },
    mentioned: ({ mentionsReview }) =>
      mentionsReview
        ? { words: 'Mentioned, not clear', short: 'Mentioned' }
        : { words: 'Names only general rules', short: 'Rules only' },
    concern: { words: 'Worth asking about', short: 'Ask' },
  },
  cost: {
    stated: ({ freeScope }) => FREE[freeScope ?? 'something'],
    mentioned: { words: 'Money mentioned, not clear', short: 'Mentioned' },
    concern: { words: 'Says people may have to pay', short: 'People may pay' },
  },
  groups: {
    stated: ({ groups, oneGroup }) => {
      if (groups.value === 'random') return { words: 'Made by chance', short: 'By chance' }
      return oneGroup
        ? { words: 'None: everyone is in one group', short: 'One group' }
        : { words: 'None: not made by chance', short: 'Not by chance' }
    },
    mentioned: { words: 'Not clear in the record', short: 'Not clear' },
    concern: { words: 'Worth asking about', short: 'Ask' },
  },
}

/** The answer to one of the three questions in a few words. */
export function cellWords(lead: KeySignals, id: KeySignalId): CellWords {
  const state = cellState(lead, id)
  if (state === 'stated' || state === 'mentioned' || state === 'concern') {
    const wording = WORDS[id][state]
    return typeof wording === 'function' ? wording(lead) : wording
  }
  return ANYWHERE[state]
}
