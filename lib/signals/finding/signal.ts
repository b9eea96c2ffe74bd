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

/** The questions by number. A number is never given to another question: labels and links use it. */
export type SignalId =
  | 'S1'
  | 'S2'
  | 'S3'
  | 'S4'
  | 'S5'
  | 'S6'
  | 'S7'
  | 'S8'
  | 'S9'
  | 'S10'
  | 'S11'
  | 'S12'
  | 'S13'
  | 'S14'
  | 'S15'
  | 'S16'
  | 'S17'
  | 'S18'
  | 'S19'
  | 'S20'

/** A question about a record, and how the record is read for it. `today` is an ISO day. Null where nothing is to be shown. */
export type Signal = {
  readonly id: SignalId
  readonly group: SignalGroup
  readonly question: string
  /** Why it matters, for a person who has not thought of it before. */
  readonly why: string
  readonly read: (trial: Trial, today: string) => Finding | null
}
