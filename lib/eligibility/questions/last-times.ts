import type { AgentId } from '../vocabulary/agents.ts'
import type { TreatmentId } from '../vocabulary/treatments.ts'
import type { Meaning } from './choice.ts'
import { ago } from './field-form.ts'
import type { DaysSince } from './reply.ts'

const NEVER: Meaning<DaysSince> = { id: 'never', words: 'Never', means: 'never' }
const NOW: Meaning<DaysSince> = { id: 'now', words: 'I take them now', means: 0 }

/** A rough answer means the least time that it can stand for. */
const longAgo = (words: string, days: number): Meaning<DaysSince> => ({
  id: 'long-ago',
  words,
  means: days,
})

/** What a person is asked the last time of, by the agent's id in the vocabulary: records compare it with their washouts. */
export const LAST_TIMES = {
  relapse: ago('Last relapse', [NEVER, longAgo('More than 3 years ago', 1096)]),
  steroids: ago('Last steroids', [NEVER, NOW, longAgo('More than 3 years ago', 1096)]),
  antibiotics: ago('Last antibiotics', [NOW, longAgo('More than a year ago', 366)]),
  probiotics: ago('Last probiotics', [NEVER, NOW, longAgo('More than a year ago', 366)]),
} as const satisfies Partial<Readonly<Record<AgentId | TreatmentId, ReturnType<typeof ago>>>>

export type LastTimeId = keyof typeof LAST_TIMES

/** Whether a name is that of something whose last time a person is asked. */
export const isLastTime = (id: string): id is LastTimeId => id in LAST_TIMES

export const LAST_TIME_IDS: readonly LastTimeId[] = Object.keys(LAST_TIMES).filter(isLastTime)
