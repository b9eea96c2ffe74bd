import { grouped } from '../geo/grouped.ts'
import { placeKey } from '../geo/place-key.ts'
import type { StateId } from '../trials/record/state.ts'
import type { RecordDate, Site, Trial } from '../trials/record/trial.ts'
import { surelyTakesPeople } from '../trials/sites/takes-people.ts'

/** A date as the record had it: its text, and whether it was planned; null where the record did not tell which. */
export type KeptDate = readonly [text: string, planned: boolean | null]

/** One town: its name, how many sites it has, and how many of them took people; null where that is not certain. */
export type KeptTown = readonly [town: string, sites: number, open: number | null]

/**
 * What is kept of a record to tell later what changed in it: plain JSON, small enough to keep a hundred. Null is what the record did not hold;
 * where `part` is true, only a part of it was there to read (the bundled copy, or a record with fields in a form we do not know), and what is null
 * there may well have been in the record.
 */
export type Fingerprint = {
  readonly part: boolean
  readonly state: StateId
  readonly started: KeptDate | null
  readonly mainEnd: KeptDate | null
  readonly ended: KeptDate | null
  readonly people: readonly [count: number, planned: boolean | null] | null
  readonly updated: string | null
  /** The day on which results were posted, true where the day is not known, false where none are. Null: nobody knows. */
  readonly results: string | boolean | null
  /** By town, in alphabetical order. Null where not all of them are known, or where they are more than we keep. */
  readonly towns: readonly KeptTown[] | null
}

/** A few trials of the registry run in more towns than this. They would fill a device's storage. */
const MOST_TOWNS = 300

/** Parts of a record that hold what is kept here. */
const FOLLOWED = [
  'protocolSection.statusModule',
  'protocolSection.designModule.enrollmentInfo',
  'protocolSection.contactsLocationsModule.locations',
  'hasResults',
] as const

/** Whether a field that could not be read is one that we follow, holds one or stands in one. */
const isFollowed = (field: string) =>
  FOLLOWED.some((part) => `${part}.`.startsWith(`${field}.`) || `${field}.`.startsWith(`${part}.`))

/** What to keep of a trial. */
export function fingerprint(trial: Trial): Fingerprint {
  const { state, started, mainEnd, ended, enrolment, updated, provenance, unreadFields } = trial
  const part = provenance !== null || unreadFields.some(isFollowed)
  return {
    part,
    state,
    started: dateOf(started),
    mainEnd: dateOf(mainEnd),
    ended: dateOf(ended),
    people: enrolment && [enrolment.count, enrolment.planned],
    updated: updated?.text ?? null,
    results: trial.resultsPosted?.text ?? (trial.hasResults || (part ? null : false)),
    towns: part ? null : townsOf(trial),
  }
}

const dateOf = (date: RecordDate | null): KeptDate | null => date && [date.text, date.planned]

function townsOf({ sites, state }: Trial): readonly KeptTown[] | null {
  const byTown = grouped(sites, (site) => placeKey(townOf(site)))
  if (byTown.size > MOST_TOWNS) return null
  return [...byTown.values()]
    .map((there): KeptTown => {
      const [town = ''] = there.map(townOf)
      const open = there.map((site) => surelyTakesPeople(site, state))
      const certain = open.every((one) => one !== null)
      return [town, there.length, certain ? open.filter(Boolean).length : null]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Two towns of one name in two countries are two. A site without a town goes by what the record has of it. */
function townOf({ city, facility, region, country }: Site): string {
  return [city ?? facility ?? region, country].filter((part) => part !== null).join(', ')
}
