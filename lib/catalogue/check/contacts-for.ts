import type { Contact } from '../../trials/record/trial.ts'
import type { CheckContact } from './check-contacts.ts'
import type { CheckTrial } from './check-trial.ts'
import type { TrialDistance } from './distances.ts'

type Asked = Pick<CheckTrial, 'contacts' | 'places'>

const canBeReached = ({ phone, email }: Contact) => phone !== null || email !== null

/**
 * The contacts of a trial, in order: at the nearest place that takes people, at the other open ones by distance, for the whole study, at the rest. `far` is how far it
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
  const ordered = [...contacts].sort((one, other) => rank(one) - rank(other))
  const seen = new Set<string>()
  return ordered.filter(({ name, phone, email }) => {
    const key = JSON.stringify([name, phone, email])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** The contact to ask first; null where the record names nobody. */
export function contactOf(trial: Asked, far: TrialDistance | null): CheckContact | null {
  return contactsFor(trial, far)[0] ?? null
}
