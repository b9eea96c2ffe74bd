import { grouped } from '../geo/grouped.ts'
import { placeKey } from '../geo/place-key.ts'
import { stateGroup } from '../trials/record/state.ts'
import { counted } from '../trials/text/listed.ts'
import type { Fingerprint, KeptTown } from './fingerprint.ts'

/** So many towns are named; the trial's page has them all. */
const MOST_NAMED = 6

type Difference = { readonly town: string; readonly count: number }

/**
 * Which sites opened, closed, came or went, as sentences. Says nothing where one side does not know all sites, nothing about open sites of a town whose
 * states are not certain on both sides, and nothing about closed ones where the whole trial takes nobody any more. A town that is only spelt in
 * another way is the same.
 */
export function townChanges(before: Fingerprint, now: Fingerprint): readonly string[] {
  if (before.towns === null || now.towns === null) return []
  const was = byKey(before.towns)
  const is = byKey(now.towns)
  const towns = [...new Set([...is.keys(), ...was.keys()])].map((key) =>
    differenceIn(was.get(key), is.get(key)),
  )
  const takesPeople = ['recruiting', 'access'].includes(stateGroup(now.state))
  return [
    ...sentence(towns, 'opened', ['opened', 'opened']),
    ...(takesPeople ? sentence(towns, 'closed', ['closed', 'closed']) : []),
    ...sentence(towns, 'added', ['was added', 'were added']),
    ...sentence(towns, 'gone', ['is no longer in the record', 'are no longer in the record']),
  ]
}

/** Towns by what they are compared by. What was kept by an older version can have one town in two spellings: they are added up. */
function byKey(towns: readonly KeptTown[]): ReadonlyMap<string, KeptTown> {
  const keyed = grouped(towns, ([town]) => placeKey(town))
  return new Map(
    [...keyed].map(([key, same]) => [
      key,
      same.reduce(([town, sites, open], [, more, moreOpen]) => [
        town,
        sites + more,
        open === null || moreOpen === null ? null : open + moreOpen,
      ]),
    ]),
  )
}

/** A site that came and is open counts as opened, one that went and was open as closed; the rest came or went. */
function differenceIn(was?: KeptTown, is?: KeptTown) {
  const none = ['', 0, 0] as const
  const [town] = is ?? was ?? none
  const [, wereSites, wereOpen] = was ?? none
  const [, areSites, areOpen] = is ?? none
  const open = wereOpen === null || areOpen === null ? 0 : areOpen - wereOpen
  const sites = areSites - wereSites
  return {
    town,
    opened: Math.max(0, open),
    closed: Math.max(0, -open),
    added: Math.max(0, sites - Math.max(0, open)),
    gone: Math.max(0, -sites - Math.max(0, -open)),
  }
}

function sentence(
  towns: readonly ReturnType<typeof differenceIn>[],
  key: 'opened' | 'closed' | 'added' | 'gone',
  [one, many]: readonly [string, string],
): readonly string[] {
  const there = towns.flatMap(({ town, [key]: count }) => (count > 0 ? [{ town, count }] : []))
  if (there.length === 0) return []
  const all = there.reduce((sum, { count }) => sum + count, 0)
  return [`${counted(all, 'site')} ${all === 1 ? one : many}: ${named(there)}.`]
}

function named(towns: readonly Difference[]): string {
  const names = towns
    .slice(0, MOST_NAMED)
    .map(({ town, count }) => `${nameOf(town)}${count > 1 ? ` (${count})` : ''}`)
  const more = towns.length - names.length
  return `${names.join(', ')}${more > 0 ? ` and ${counted(more, 'more town')}` : ''}`
}

/** The town without its country. */
const nameOf = (town: string) => town.split(', ')[0] ?? town
