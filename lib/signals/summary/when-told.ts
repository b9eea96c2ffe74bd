import { type StateId, stateGroup } from '../../trials/record/state.ts'
import type { Trial } from '../../trials/record/trial.ts'

/** How a record is told: as what goes on, as what was, or as a plan, where nobody can tell whether it came to pass. */
export type WhenTold = 'now' | 'past' | 'plan'

const GOING_ON: ReadonlySet<StateId> = new Set(['recruiting', 'invited', 'running', 'paused'])

/** A trial that ended is told as past only where its number of people was counted: a number that is still a plan came to nothing we know of. */
export function whenTold({ state, enrolment }: Pick<Trial, 'state' | 'enrolment'>): WhenTold {
  if (GOING_ON.has(state)) return 'now'
  const ended = stateGroup(state) === 'finished' || state === 'stopped'
  return ended && enrolment !== null && enrolment.planned === false && enrolment.count > 0
    ? 'past'
    : 'plan'
}
