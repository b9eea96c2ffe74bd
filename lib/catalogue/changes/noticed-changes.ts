import { changesBetween } from '../../shortlist/changes.ts'
import { fingerprint } from '../../shortlist/fingerprint.ts'
import { isBehind } from '../../shortlist/second-look.ts'
import { spokenDate } from '../../trials/dates/spoken-date.ts'
import { recordLink } from '../../trials/links/registry-links.ts'
import { stateWords } from '../../trials/record/state.ts'
import type { Trial } from '../../trials/record/trial.ts'
import type { Catalogue, Entry } from '../catalogue.ts'
import { urnOf } from '../export/urn.ts'
import type { Change } from './change.ts'

/**
 * What is different between two reads of the registry, on the trials of our list. Both are read by today's rules, so that a new version of this program
 * makes no changes of its own. A trial whose record could not be read in one of them was neither lost nor found. `listed` are the numbers that were ever on
 * the list: one that comes back is not new.
 */
export function noticedChanges(
  before: Catalogue,
  now: Catalogue,
  listed: ReadonlySet<string> = new Set(),
): readonly Change[] {
  const known = new Map(before.entries.map((entry) => [entry.trial.nctId, entry]))
  const former = ({ nctId, aliases }: Trial) =>
    [nctId, ...aliases].map((id) => known.get(id)).find((entry) => entry !== undefined)
  const stayed = new Set(now.entries.flatMap(({ trial }) => former(trial)?.trial.nctId ?? []))
  return [
    ...now.entries.flatMap((entry) => {
      const was = former(entry.trial)
      if (was !== undefined) return changed(was, entry)
      return listed.has(entry.trial.nctId) ? [] : added(entry, before)
    }),
    ...before.entries
      .filter(({ trial }) => !stayed.has(trial.nctId))
      .flatMap((entry) => left(entry, now)),
  ].map((noticed) => ({ ...noticed, id: idOf(noticed, now.readAt), noticedAt: now.readAt }))
}

type Noticed = Omit<Change, 'id' | 'noticedAt'>

/** Of a change without a day, the day on which we noticed it tells it from the same one at another time. */
function idOf({ nctId, kind, says, postedOn }: Noticed, noticedAt: string): string {
  const day = postedOn ?? noticedAt.slice(0, 10)
  return urnOf(`${recordLink(nctId)}#${JSON.stringify([day, kind, says])}`)
}

function added(entry: Entry, before: Catalogue): Noticed[] {
  const { nctId, firstPosted, state } = entry.trial
  if (before.setAside.some((unread) => unread.nctId === nctId)) return []
  // Nor is one new that was off the list while a part of it could not be read.
  const off = before.doubtful.find(({ trial }) => trial.nctId === nctId)
  if (off !== undefined && off.trial.unreadFields.length > 0) return []
  const posted = firstPosted && `First posted in the registry on ${spokenDate(firstPosted.text)}.`
  const says = ['New on our list.', posted, `${stateWords(state, null)}.`]
  return [
    {
      ...about(entry),
      kind: 'new',
      says: says.filter((sentence) => sentence !== null),
      postedOn: dayOf(entry.trial),
    },
  ]
}

function changed(was: Entry, is: Entry): Noticed[] {
  const [before, now] = [fingerprint(was.trial), fingerprint(is.trial)]
  if (isBehind(before, now)) return []
  // A newer date alone is no news: it is left out of the comparison.
  const says = changesBetween({ ...before, updated: now.updated }, now, null)
  if (says.length === 0) return []
  const [then, later] = [about(was), about(is)]
  return [
    {
      ...later,
      topics: union(then.topics, later.topics),
      countries: union(then.countries, later.countries),
      kind: 'changed',
      says: [...says],
      postedOn: before.updated === now.updated ? null : dayOf(is.trial),
    },
  ]
}

function left(entry: Entry, now: Catalogue): Noticed[] {
  const { nctId } = entry.trial
  // An unreadable record without a number could be any of those that are missing.
  if (now.setAside.some((unread) => unread.nctId === null || unread.nctId === nctId)) return []
  const doubtful = now.doubtful.find(({ trial }) => trial.nctId === nctId)
  // What decided may stand in the part that we could not read.
  if (doubtful !== undefined && doubtful.trial.unreadFields.length > 0) return []
  const off = now.leftOut.find((study) => study.nctId === nctId)
  const says = [
    'No longer on our list.',
    off === undefined
      ? 'ClinicalTrials.gov no longer names it when we ask for trials on MS. The record may still be there.'
      : `The record has changed. ${off.why}`,
  ]
  return [{ ...about(entry), kind: 'left', says, postedOn: null }]
}

function about({ trial, reading }: Entry) {
  const countries = trial.sites.flatMap(({ country }) => country ?? [])
  return {
    nctId: trial.nctId,
    title: trial.title,
    topics: [...reading.topics],
    countries: [...new Set(countries)],
  }
}

const union = (some: readonly string[], others: readonly string[]) => [
  ...new Set([...some, ...others]),
]

/** The day on which the registry showed this version; null where the record gives none, or only a month. */
function dayOf({ updated }: Trial): string | null {
  return updated !== null && isDay(updated.text) ? updated.text : null
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}
