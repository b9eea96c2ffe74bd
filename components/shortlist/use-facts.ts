import type { ShortlistFacts } from '#lib/catalogue/export/shortlist-facts'
import type { SavedTrial } from '#lib/shortlist/saved-list'
import type { Standing } from '#lib/shortlist/saved-wording'
import { type Asked, askOnce, useAsked } from '../ui/asked-once.ts'

const FORMAT: ShortlistFacts['format'] = 2

/** Our own server made it, so its form is known by its number; a server of another version may answer an old page. */
function isFacts(value: unknown): value is ShortlistFacts {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT
}

async function fetchFacts(): Promise<ShortlistFacts> {
  const answer = await fetch('/api/shortlist-facts')
  if (!answer.ok) throw new Error(`What is new could not be read (${answer.status}).`)
  const value: unknown = await answer.json()
  if (!isFacts(value)) throw new Error('What is new came in a form that this page is too old for.')
  return value
}

/** The facts of all listed trials: asked for once, the same for everyone, whatever a person saved. */
const facts = askOnce(fetchFacts)

export const useFacts = () => useAsked(facts)

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
export function standingOf(query: Asked<ShortlistFacts>, saved: SavedTrial): Standing {
  const fact = factOf(query.data, saved)
  if (query.data === undefined) return { kind: query.error ? 'unreached' : 'waiting' }
  if (fact !== null) return { kind: 'read', now: fact.fingerprint, asOf: query.data.asOf }
  return { kind: query.data.unreadable.includes(saved.nctId) ? 'unreadable' : 'not-there' }
}
