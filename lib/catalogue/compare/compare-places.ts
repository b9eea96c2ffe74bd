import type { AsOf } from '../../trials/record/as-of.ts'
import type { Contact, Site, Trial } from '../../trials/record/trial.ts'
import { placesWords, sitesSentence, siteWords } from '../../trials/sites/places.ts'
import { isOpen, takesPeople } from '../../trials/sites/takes-people.ts'
import { blank, type Cell, type NearSite } from './compare-cell.ts'

/** Digits after the point of a degree: about one kilometre, and no more than a town is certain to. */
const DIGITS = 2
const MOST_CONTACTS = 3

const rounded = (degrees: number) => Number(degrees.toFixed(DIGITS))

/** Sites with a point, one for each town and state: what a browser needs to measure, and no more. */
function nearSites(trial: Trial): readonly NearSite[] {
  const sites = new Map<string, NearSite>()
  for (const site of trial.sites) {
    const { point, state } = site
    const place = point && { ...point, lat: rounded(point.lat), lon: rounded(point.lon) }
    const words = siteWords({ ...site, region: null })
    const key = place ? `${place.lat} ${place.lon} ${takesPeople(site, trial.state)}` : words
    if (!sites.has(key)) sites.set(key, { point: place, state, words })
  }
  return [...sites.values()]
}

/** Where it runs: how many sites and which towns or countries. The distance is worked out on the device, where it knows a place. */
export function sitesCell(trial: Trial, asOf: AsOf): Cell {
  if (trial.sites.length === 0) return blank(trial)
  const sentence = sitesSentence(trial.sites, asOf)
  const places = placesWords(trial)
  // With many towns or countries the sentence has said all that there is to say in short.
  const named = places === null || sentence.includes(places) ? [] : [`${places}.`]
  return {
    kind: 'sites',
    words: [sentence, ...named],
    state: trial.state,
    asOf,
    sites: nearSites(trial),
  }
}

const canBeAsked = ({ name, phone, email }: Contact) =>
  name !== null || phone !== null || email !== null

const contactsOf = (sites: readonly Site[]) =>
  sites
    .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
    .flatMap(({ contacts }) => contacts)

/** The contacts: the contacts of the whole study, else those of its sites, open ones first. */
export function contactCell(trial: Trial): Cell {
  const whole = trial.contacts.filter(canBeAsked)
  const contacts = whole.length > 0 ? whole : contactsOf(trial.sites).filter(canBeAsked)
  if (contacts.length === 0) return blank(trial)
  const shown = contacts.slice(0, MOST_CONTACTS)
  return { kind: 'contacts', contacts: shown, more: contacts.length - shown.length }
}
