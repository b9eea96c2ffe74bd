import { STATE_GROUPS, stateGroup } from '../../trials/record/state.ts'
import type { RecordDate } from '../../trials/record/trial.ts'
import type { SortId } from '../../trials/search/orders.ts'
import type { Entry } from '../catalogue.ts'
import type { FoundWords } from './find-words.ts'

type Compare = (a: Entry, b: Entry) => number

/** Day or month as the record has it; both sort as text. A trial without the date comes last. */
const dateText = (date: RecordDate | null) => date?.text ?? ''

const groupRank = new Map(STATE_GROUPS.map((group, rank) => [group.id, rank]))
const openness = (entry: Entry) => groupRank.get(stateGroup(entry.trial.state)) ?? groupRank.size
const confirmed = ({ trial }: Entry) => dateText(trial.confirmed ?? trial.updated)

const newerFirst = (a: string, b: string) => b.localeCompare(a, 'en')
const byNumber: Compare = (a, b) => newerFirst(a.trial.nctId, b.trial.nctId)

/**
 * How to put two trials in one of the orders of the list. `today` is an ISO day; `found` tells where each holds the words of the search, null without words. In the
 * order that nobody chose, those that are about the words come before those that only mention them.
 */
export function order(sort: SortId, today: string, found: FoundWords | null = null): Compare {
  const strength = ({ trial }: Entry) => (found?.get(trial.nctId) === 'mentioned' ? 1 : 0)
  const compare: Record<SortId, Compare> = {
    open: (a, b) =>
      strength(a) - strength(b) ||
      openness(a) - openness(b) ||
      newerFirst(confirmed(a), confirmed(b)),
    confirmed: (a, b) => newerFirst(dateText(a.trial.confirmed), dateText(b.trial.confirmed)),
    newest: (a, b) => newerFirst(dateText(a.trial.firstPosted), dateText(b.trial.firstPosted)),
    ending: (a, b) => ending(a, today).localeCompare(ending(b, today), 'en'),
  }
  return (a, b) => compare[sort](a, b) || byNumber(a, b)
}

/** Ends still to come first, the nearest in front; then ends that are past; then trials without one. */
function ending({ trial }: Entry, today: string): string {
  const end = dateText(trial.mainEnd ?? trial.ended)
  if (end === '') return '2'
  return end >= today.slice(0, end.length) ? `0${end}` : `1${end}`
}
