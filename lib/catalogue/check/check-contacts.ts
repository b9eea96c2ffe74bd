import type { Contact, Trial } from '../../trials/record/trial.ts'
import type { CheckPlaces } from './check-places.ts'

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
