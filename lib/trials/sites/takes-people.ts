import { type StateId, stateGroup } from '../record/state.ts'

type SiteState = { readonly state: StateId | null }

const OPEN: ReadonlySet<StateId> = new Set(['recruiting', 'access'])

/** Whether a site itself says that it takes people now. */
export const isOpen = ({ state }: SiteState): boolean => state !== null && OPEN.has(state)

/**
 * Whether a site of a trial takes people now. A site without a state of its own has that of its trial: the registry gives single states
 * only while a trial recruits. A site that has its own keeps it: an open one that is left over in a trial that takes nobody was taken away where
 * the record was read.
 */
export function takesPeople({ state }: SiteState, trial: StateId): boolean {
  return isOpen({ state: state ?? trial })
}

/** Groups of states in which no site takes people, whatever it says of itself. */
const CLOSED: ReadonlySet<string> = new Set(['not-yet', 'running', 'finished', 'stopped'])

/**
 * The same where a doubt must not look like a change later: null where it is not certain. A site without a state is closed where its
 * trial is, and nobody knows where its trial is open.
 */
export function surelyTakesPeople(site: SiteState, trial: StateId): boolean | null {
  if (site.state === null) return CLOSED.has(stateGroup(trial)) ? false : null
  return stateGroup(site.state) === 'unclear' ? null : isOpen(site)
}
