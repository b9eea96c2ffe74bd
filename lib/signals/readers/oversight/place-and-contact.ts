import type { StateId } from '../../../trials/record/state.ts'
import type { Contact, Trial } from '../../../trials/record/trial.ts'
import { isOpen } from '../../../trials/sites/takes-people.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'

/** Whether people can join now. An invited study asks people itself, and need not list anyone to ask. */
const OPENNESS: Record<StateId, 'open' | 'perhaps' | 'closed'> = {
  recruiting: 'open',
  access: 'open',
  'not-yet': 'perhaps',
  invited: 'perhaps',
  withheld: 'perhaps',
  unclear: 'perhaps',
  running: 'closed',
  finished: 'closed',
  paused: 'closed',
  stopped: 'closed',
  withdrawn: 'closed',
  unconfirmed: 'closed',
  'access-paused': 'closed',
  'access-ended': 'closed',
  marketed: 'closed',
}

const MAY_BE_SILENT: Partial<Record<StateId, string>> = {
  'not-yet': 'A study that has not opened need not list them yet.',
  invited: 'The study team asks people itself.',
}

const ASK = 'Where does it take place, and whom can I ask?'

function placeQuote(trial: Trial): { readonly named: boolean; readonly quote: Quote } | null {
  const sites = trial.sites.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
  const facility = sites.find((site) => site.facility !== null)?.facility
  if (facility) return { named: true, quote: { text: facility, field: 'locations' } }
  const town = sites.map((site) => site.city ?? site.country).find((text) => text !== null)
  return town ? { named: false, quote: { text: town, field: 'locations' } } : null
}

const first = (contacts: readonly Contact[], field: string): Quote | null => {
  const found = contacts.find(({ name, email, phone }) => name ?? email ?? phone)
  if (!found) return null
  // A phone number may be put together from two fields, so that it is not the record's own text.
  return { text: found.name ?? found.email ?? '', field }
}

function contactQuote(trial: Trial): Quote | null {
  return (
    first(trial.contacts, 'centralContacts') ??
    first(
      trial.sites.flatMap((site) => site.contacts),
      'locations',
    )
  )
}

type Place = NonNullable<ReturnType<typeof placeQuote>>

function halfThere(place: Place | null, contact: Quote | null): string {
  if (place === null) return 'Someone to ask is named, but no place'
  if (place.named) return 'A place is named, but no one to ask'
  return contact
    ? 'A town and someone to ask are named, but no clinic'
    : 'A town is named, but no clinic and no one to ask'
}

/** Whether an open study names a place and someone to ask. Nothing to say of a study that takes no one. */
export function readPlaceAndContact(trial: Trial): Finding {
  const openness = OPENNESS[trial.state]
  if (openness === 'closed') {
    return finding('n/a', 'Does not apply: the record does not say that it takes people now')
  }
  const place = placeQuote(trial)
  const contact = contactQuote(trial)
  const quotes = [place?.quote, contact].flatMap((quote) => (quote?.text ? quote : []))
  if (place?.named && contact)
    return finding('stated', 'Yes, a place and someone to ask', { quotes })
  if (place === null && contact === null) {
    return openness === 'open'
      ? finding(
          'concern',
          'By its record it takes people, but no place and no contact are listed',
          {
            ask: ASK,
          },
        )
      : finding('not-stated', NOT_STATED, { caveat: MAY_BE_SILENT[trial.state] ?? null, ask: ASK })
  }
  return finding('mentioned', halfThere(place, contact), { quotes, ask: ASK })
}
