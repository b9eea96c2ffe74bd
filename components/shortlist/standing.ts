import type { ShortlistFacts } from '#lib/catalogue/export/shortlist-facts'
import type { SavedTrial } from '#lib/shortlist/saved-list'
import type { Standing } from '#lib/shortlist/saved-wording'

/** What came of asking for the facts. Absent facts are on their way, or did not come: `trouble`. */
export type FactsNow = { readonly facts: ShortlistFacts | undefined; readonly trouble: boolean }

/** The fact of a saved trial, also where its record goes by a newer number now; null where there is none. */
export function factOf(facts: ShortlistFacts | undefined, { nctId }: SavedTrial) {
  const trials = facts?.trials ?? []
  return (
    trials.find((fact) => fact.nctId === nctId) ??
    trials.find(({ aliases }) => aliases.includes(nctId)) ??
    null
  )
}

/** What can be read now of a saved trial. */
export function standingOf({ facts, trouble }: FactsNow, saved: SavedTrial): Standing {
  const fact = factOf(facts, saved)
  if (facts === undefined) return { kind: trouble ? 'unreached' : 'waiting' }
  if (fact !== null) return { kind: 'read', now: fact.fingerprint, asOf: facts.asOf }
  return { kind: facts.unreadable.includes(saved.nctId) ? 'unreadable' : 'not-there' }
}
