import type { Trial } from '../../trials/record/trial.ts'
import { readCost } from '../cost/cost.ts'
import type { FreeScope } from '../cost/reading.ts'
import { readEthics } from '../ethics/ethics.ts'
import { asCopyTells, type ShownFinding } from '../finding/shown-finding.ts'
import { readFairComparison } from '../readers/design/fair-comparison.ts'
import { mayBeUnread } from '../text/unread-wording.ts'
import type { KeySignalId } from './key-questions.ts'

/** What a record says to the three questions that lead, as a list shows it and filters by it. */
export type KeySignals = Readonly<Record<KeySignalId, ShownFinding>> & {
  /** Whether it speaks of ethics review at all; rules that every study is under are not that. */
  readonly mentionsReview: boolean
  /** How much of the study it calls free. Null where it calls nothing free, or says as well that people pay. */
  readonly freeScope: FreeScope | null
  /** Whether it says that everyone is in one group. */
  readonly oneGroup: boolean
  /** Whether only a part of the record was there to read: it came from the bundled offline copy, so its silence means nothing. */
  readonly inPart: boolean
  /** Whether what it does not say may stand in a part of the record that we could not read. */
  readonly mayBeUnread: boolean
}

/** Puts the three questions to a record. None of the answers depends on the day. */
export function readKeySignals(trial: Trial): KeySignals {
  const ethics = readEthics(trial)
  const cost = readCost(trial)
  const groups = readFairComparison(trial)
  return {
    ethics: asCopyTells(trial, ethics),
    cost: asCopyTells(trial, cost),
    groups: asCopyTells(trial, groups),
    mentionsReview: ethics.about === 'review',
    freeScope: cost.freeScope,
    oneGroup: groups.oneGroup,
    inPart: trial.provenance !== null,
    mayBeUnread: mayBeUnread(trial),
  }
}
