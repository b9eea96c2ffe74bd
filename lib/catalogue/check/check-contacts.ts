import type { Contact, Trial } from '../../trials/record/trial.ts'
import type { CheckPlaces } from './check-places.ts'
import type { CheckTrial } from './check-trial.ts'
import type { TrialDistance } from './distances.ts'

/** Somebody to ask. `place` is the index of their place in the trial's list; null for who answers for the whole study. */
export type CheckContact = Contact & { readonly place: number | null }

/** A study of many sites names many people: the first of each place are enough, and the page of the trial has all. */
const MOST_OF_PLACE = 2
const MOST = 40

/** The people whom a record names, each once, those of the whole study first, then by place, open places first. */
export function checkContacts(
  { contacts, sites }: Pick<Trial, 'contacts' | 'sites'>,
  { placeOf }: CheckPlaces,
): readonly CheckContact[] {
  const ofSites = sites.flatMap((site) =>
    site.contacts.map((contact) => ({ ...contact, place: placeOf(site) })),
  )
  const byPlace = [...Map.groupBy(ofSites, ({ place }) => place)]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, all]) => onceEach(all).slice(0, MOST_OF_PLACE))
  const central = onceEach(contacts.map((contact) => ({ ...contact, place: null })))
  return [...central, ...byPlace].slice(0, MOST)
}

const onceEach = <One extends Contact>(contacts: readonly One[]): readonly One[] => [
  ...new Map(
    contacts.map((one) => [JSON.stringify([one.name, one.phone, one.email]), one]),
  ).values(),
]

type Asked = Pick<CheckTrial, 'contacts' | 'places'>

const canBeReached = ({ phone, email }: Contact) => phone !== null || email !== null

/**
 * Whom to ask about a trial, in order: at the nearest place that takes people, at the other open ones by distance, for the whole study, at the rest. `far` is how far it
 * is; null where the person told no place, and the record's own order holds. Nobody stands in it twice, and who has neither number nor address comes last.
 */
export function contactsFor(
  { contacts, places }: Asked,
  far: TrialDistance | null,
): readonly CheckContact[] {
  const nearest = (far?.near?.all ?? []).map(({ site }) => site.index)
  const rank = (contact: CheckContact): number => {
    const { place } = contact
    const reach = canBeReached(contact) ? 0 : 3 * places.length + 3
    if (place === null) return reach + places.length
    const at = nearest.includes(place) ? nearest.indexOf(place) : place
    return reach + (places[place]?.open ? at : at + places.length + 1)
  }
  const ordered = contacts.toSorted((one, other) => rank(one) - rank(other))
  const seen = new Set<string>()
  return ordered.filter(({ name, phone, email }) => {
    const key = JSON.stringify([name, phone, email])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** Whom to ask first; null where the record names nobody. */
export function contactOf(trial: Asked, far: TrialDistance | null): CheckContact | null {
  return contactsFor(trial, far)[0] ?? null
}
