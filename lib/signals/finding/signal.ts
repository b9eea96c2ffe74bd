import type { Trial } from '../../trials/record/trial.ts'
import type { Finding } from './finding.ts'

/** The parts of the panel on a trial's page, in its order. */
export const SIGNAL_GROUPS = [
  { id: 'lead', words: 'Stop and think' },
  { id: 'design', words: 'How it is set up' },
  { id: 'people', words: 'Who is behind it, and who pays' },
  { id: 'watch', words: 'Who watches over it' },
  { id: 'current', words: 'Is it up to date, and what came of it' },
] as const

export type SignalGroup = (typeof SIGNAL_GROUPS)[number]['id']

/** A question about a record, and how the record is read for it. `today` is an ISO day. Null where nothing is to be shown. */
export type Signal = {
  /** A word for what it is about. */
  readonly id: string
  /** Labels made by hand and the addresses of `/learn/signals` know it by this. Never given to another question. */
  readonly number: number
  readonly group: SignalGroup
  readonly question: string
  /** Why it matters, for a person who has not thought of it before. */
  readonly why: string
  readonly read: (trial: Trial, today: string) => Finding | null
}
