import { STATE_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { StateId } from '../../../trials/record/state.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { bothWords, type Contradiction } from './contradiction.ts'

/** States of a place that takes nobody any more, or never will. One that has not opened yet may do so any day. */
const CLOSED: ReadonlySet<StateId | null> = new Set([
  'running',
  'finished',
  'paused',
  'stopped',
  'withdrawn',
])

/** Whether the places that we know are all that the record has. */
const areAllThere = ({ unreadFields }: Trial) =>
  !unreadFields.some((path) => path.includes('contactsLocationsModule'))

/** The study recruits, and each of its places says of itself that it is closed. A place without a state of its own says nothing. */
export function recruitingWithoutOpenSite(trial: Trial): Contradiction | null {
  const { state, sites } = trial
  if (state !== 'recruiting' || sites.length === 0 || !areAllThere(trial)) return null
  if (!sites.every((site) => CLOSED.has(site.state))) return null
  const states = [...new Set(sites.flatMap((site) => site.state ?? []))]
  const text = (one: StateId) => theirWord(STATE_OF, one) ?? ''
  return {
    words: bothWords(
      ['its status', 'it takes people now'],
      ['the status of each place', 'none takes people now'],
    ),
    quotes: [
      { text: text(state), field: 'overallStatus' },
      ...states.map((one) => ({ text: text(one), field: 'locations' })),
    ],
  }
}
