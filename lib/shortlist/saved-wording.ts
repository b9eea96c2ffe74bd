import { overdueSince } from '../trials/dates/overdue.ts'
import { spokenDate } from '../trials/dates/spoken-date.ts'
import type { AsOf } from '../trials/record/as-of.ts'
import type { RecordDate } from '../trials/record/trial.ts'
import { changesBetween } from './changes.ts'
import type { Fingerprint, KeptDate } from './fingerprint.ts'
import type { SavedTrial } from './saved-list.ts'
import { isBehind } from './second-look.ts'

/**
 * What we can read now of a saved trial. 'waiting' and 'unreached': the facts are on their way, or did not come. 'not-there': they came, and the trial
 * is not among those we list. 'unreadable': its record came in a form that we do not know.
 */
export type Standing =
  | { readonly kind: 'waiting' | 'unreached' | 'not-there' | 'unreadable' }
  | { readonly kind: 'read'; readonly now: Fingerprint; readonly asOf: AsOf }

/** What a saved trial's line says: since when it is saved, what is new as sentences of their own, and what to know besides. */
export type SavedWords = {
  readonly line: string
  readonly changes: readonly string[]
}

/** "you saved it on 2 September 2025", or the later day of the last look. */
export function sinceWords({ savedAt, lastLooked }: SavedTrial): string {
  if (lastLooked === null || lastLooked === savedAt) return `you saved it${onDay(savedAt)}`
  return `you last looked${onDay(lastLooked)}`
}

const onDay = (day: string | null) => (day === null ? '' : ` on ${spokenDate(day)}`)

/** What to say of a saved trial. `today` is an ISO day. */
export function savedWords(saved: SavedTrial, standing: Standing, today: string): SavedWords {
  const savedLine = `Saved${onDay(saved.savedAt)}.`
  if (standing.kind !== 'read') {
    return { line: joined(savedLine, WITHOUT_FACTS[standing.kind](saved)), changes: [] }
  }
  const { fingerprint: before, lastLooked, savedAt } = saved
  const { now, asOf } = standing
  const end = overdue(now, today)
  if (before === null) return { line: joined(savedLine, NOTHING_KEPT, end), changes: [] }
  if (isBehind(before, now)) return { line: joined(savedLine, OLDER_COPY, end), changes: [] }
  const changes = changesBetween(before, now, asOf)
  if (changes.length > 0) return { line: joined(savedLine, end), changes }
  const looked = lastLooked !== null && lastLooked !== savedAt
  const same = `No change since ${sinceWords(saved)}.`
  return { line: joined(looked ? savedLine : '', same, end), changes }
}

const NOTHING_KEPT =
  'Nothing is kept to compare it with. Open it, and we can tell you what changes from then on.'
const OLDER_COPY =
  'What we have now is older than what you saw, or holds less of the record. So we cannot tell what changed.'

const UNLISTED =
  'It is not one of the gut trials that we list, so we do not ask the registry about it from here.'
const VANISHED = 'It was on our list when you saved it, and is not now.'
const OPEN_IT = 'Open it to see what its record says now.'

const WITHOUT_FACTS: Readonly<
  Record<Exclude<Standing['kind'], 'read'>, (saved: SavedTrial) => string>
> = {
  waiting: () => '',
  unreached: () => '',
  'not-there': ({ listed }) => `${listed === true ? VANISHED : UNLISTED} ${OPEN_IT}`,
  unreadable: () => 'The registry sent its record in a form that we could not read.',
}

function overdue({ state, mainEnd, ended }: Fingerprint, today: string): string {
  const since = overdueSince({ state, mainEnd: dateOf(mainEnd), ended: dateOf(ended) }, today)
  return since === null
    ? ''
    : `Its planned end was ${spokenDate(since.text.slice(0, 7))}: ask if it is still open.`
}

const dateOf = (kept: KeptDate | null): RecordDate | null =>
  kept && { text: kept[0], planned: kept[1] }

const joined = (...sentences: readonly string[]) =>
  sentences.filter((sentence) => sentence !== '').join(' ')
