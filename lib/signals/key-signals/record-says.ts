import type { KeySignals } from './key-signals.ts'

/** What a list can be filtered by. False is also where the record is silent: only what it says in so many words counts. */
export type RecordSays = {
  readonly random: boolean
  /** Taking part as a whole, not some test in it. */
  readonly free: boolean
  readonly pays: boolean
  /** Ethics review of this study; rules that every study is under are not that. */
  readonly ethics: boolean
}

/** What a record says, for the filters of the browse list and of the check alike. */
export function recordSays({ groups, cost, freeScope, mentionsReview }: KeySignals): RecordSays {
  return {
    random: groups.value === 'random',
    free: freeScope === 'taking-part',
    pays: cost.value === 'pays',
    ethics: mentionsReview,
  }
}
