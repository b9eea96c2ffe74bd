import type { OneTrial } from '../../catalogue.ts'

/** What became of a record that a page waits for. 'here': the page can be made. 'trouble': it will not come by waiting. */
export type ComingState = 'coming' | 'here' | 'trouble'

const STATES: Readonly<Record<OneTrial['kind'], ComingState>> = {
  found: 'here',
  alias: 'here',
  unknown: 'here',
  coming: 'coming',
  unreadable: 'trouble',
  busy: 'trouble',
  unreachable: 'trouble',
}

/** The answer for a page that waits. A number that the registry does not know, or has under another one, has a page too. */
export function comingState({ kind }: Pick<OneTrial, 'kind'>): ComingState {
  return STATES[kind]
}
