import { isUnknown, type Unknown } from '../../registry-client/known.ts'
import type { STATUSES } from '../../registry-client/statuses.ts'
import type { Phase } from './kinds-and-phases.ts'
import type { StateId } from './state.ts'

type Status = (typeof STATUSES)[number]

export const STATE_OF: Record<Status, StateId> = {
  RECRUITING: 'recruiting',
  NOT_YET_RECRUITING: 'not-yet',
  ENROLLING_BY_INVITATION: 'invited',
  ACTIVE_NOT_RECRUITING: 'running',
  COMPLETED: 'finished',
  SUSPENDED: 'paused',
  TERMINATED: 'stopped',
  WITHDRAWN: 'withdrawn',
  UNKNOWN: 'unconfirmed',
  AVAILABLE: 'access',
  TEMPORARILY_NOT_AVAILABLE: 'access-paused',
  NO_LONGER_AVAILABLE: 'access-ended',
  APPROVED_FOR_MARKETING: 'marketed',
  WITHHELD: 'withheld',
}

export const KIND_OF = {
  INTERVENTIONAL: 'treatment',
  OBSERVATIONAL: 'observation',
  EXPANDED_ACCESS: 'access',
} as const

export const PHASE_OF = {
  NA: 'not-applicable',
  EARLY_PHASE1: 'early-1',
  PHASE1: '1',
  PHASE2: '2',
  PHASE3: '3',
  PHASE4: '4',
} as const satisfies Record<string, Phase>

export const ALLOCATION_OF = {
  RANDOMIZED: 'randomised',
  NON_RANDOMIZED: 'not-randomised',
  NA: 'not-applicable',
} as const

export const MODEL_OF = {
  SINGLE_GROUP: 'single-group',
  PARALLEL: 'parallel',
  CROSSOVER: 'crossover',
  FACTORIAL: 'factorial',
  SEQUENTIAL: 'sequential',
} as const

export const MASKING_OF = {
  NONE: 'none',
  SINGLE: 'single',
  DOUBLE: 'double',
  TRIPLE: 'triple',
  QUADRUPLE: 'quadruple',
} as const

export const SEX_OF = { ALL: 'all', FEMALE: 'female', MALE: 'male' } as const
export const REFERENCE_OF = {
  BACKGROUND: 'background',
  RESULT: 'result',
  DERIVED: 'derived',
} as const
export const SHARES_OF = { YES: 'yes', NO: 'no', UNDECIDED: 'undecided' } as const
export const NOTICE_OF = {
  VIOLATION_IDENTIFIED: 'violation',
  CORRECTION_CONFIRMED: 'corrected',
  PENALTY_IMPOSED: 'penalty',
  ISSUES_IN_LETTER_ADDRESSED_CONFIRMED: 'addressed',
} as const
export const RESPONSIBLE_OF = {
  SPONSOR: 'sponsor',
  PRINCIPAL_INVESTIGATOR: 'investigator',
  SPONSOR_INVESTIGATOR: 'sponsor-investigator',
} as const

/** Our word for one of the registry's, or null where the record has none or one that we do not know. */
export function our<Theirs extends string, Ours>(
  words: Readonly<Record<Theirs, Ours>>,
  value: Theirs | Unknown | undefined,
): Ours | null {
  return value === undefined || isUnknown(value) ? null : words[value]
}

/** The registry's word for one of ours, or null where it has none. In each table above, no two words of the registry share one of ours. */
export function theirWord<Ours>(words: Readonly<Record<string, Ours>>, ours: Ours): string | null {
  return Object.entries(words).find(([, word]) => word === ours)?.[0] ?? null
}

/** The registry's word, as it is, also where we do not know it. */
export function their(value: string | Unknown | undefined): string | null {
  if (value === undefined) return null
  return isUnknown(value) ? value.unknown : value
}

/** A text without the blanks around it; null where nothing is left or the record has none. */
export const orNull = (text: string | undefined): string | null => text?.trim() || null
