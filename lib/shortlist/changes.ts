import { spokenDate } from '../trials/dates/spoken-date.ts'
import type { AsOf } from '../trials/record/as-of.ts'
import { type StateId, stateInSentence } from '../trials/record/state.ts'
import { dateChanges } from './date-changes.ts'
import type { Fingerprint } from './fingerprint.ts'
import { peopleChange } from './people-change.ts'
import { isBehind } from './second-look.ts'
import { townChanges } from './town-changes.ts'

/** States whose words do not go on from "it was". */
const AS_SAID: Partial<Record<StateId, string>> = {
  withdrawn: 'taken back before anyone joined',
  withheld: 'held back by the registry in its details',
  marketed: 'a treatment on the market',
  unclear: 'in a state that is not clear',
}

const asSaid = (state: StateId) => AS_SAID[state] ?? stateInSentence(state, null)

/**
 * What is different in a record since it was looked at, as sentences; none where nothing is. Says nothing of what one side lacks only because a part
 * of the record was read, nor where what we have now is behind. A change of the record's date alone is said as such. `asOf` is the tense of `now`.
 */
export function changesBetween(
  before: Fingerprint,
  now: Fingerprint,
  asOf: AsOf,
): readonly string[] {
  if (isBehind(before, now)) return []
  const changes = [
    ...stateChange(before, now, asOf),
    ...townChanges(before, now),
    ...dateChanges(before, now),
    ...peopleChange(before, now),
    ...resultsChange(before, now),
  ]
  return changes.length > 0 ? changes : dateOnly(before, now)
}

/** Where a part of a record was read, a state that is not clear may only be one that we could not read. */
function stateChange(before: Fingerprint, now: Fingerprint, asOf: AsOf): readonly string[] {
  const unread = [before, now].some(({ part, state }) => part && state === 'unclear')
  if (unread || before.state === now.state) return []
  const [is, was] = [asSaid(now.state), asSaid(before.state)]
  return asOf === null
    ? [`Now ${is}; it was ${was}.`]
    : [`In ${spokenDate(asOf)} it was ${is}; before that, it was ${was}.`]
}

function resultsChange({ results: before }: Fingerprint, { results: now }: Fingerprint) {
  if (before === false && now !== null && now !== false) {
    return [now === true ? 'Results were posted.' : `Results were posted on ${spokenDate(now)}.`]
  }
  return before !== null && before !== false && now === false
    ? ['Results are no longer posted.']
    : []
}

/** Where only a part of a record was read, or its sites are too many, not all that we follow could be compared. */
function dateOnly(before: Fingerprint, now: Fingerprint): readonly string[] {
  if (before.updated === null || now.updated === null || now.updated === before.updated) return []
  const whole = ![before, now].some(({ part, towns }) => part || towns === null)
  const what = whole ? 'nothing that we follow' : 'nothing that we could compare'
  return [`The sponsor changed this record on ${spokenDate(now.updated)}; ${what} is different.`]
}
