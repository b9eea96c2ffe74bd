import { type RecordLine, recordLines } from '../../eligibility/assess/record-lines.ts'
import { aboutPregnancy } from '../../eligibility/study-people/about-pregnancy.ts'
import { healthyOnly } from '../../eligibility/study-people/healthy-only.ts'
import { countryCode } from '../../geo/country-code.ts'
import { placeKey } from '../../geo/place-key.ts'
import { type Fingerprint, fingerprint } from '../../shortlist/fingerprint.ts'
import {
  type KeySignalAnswer,
  keySignalLines,
} from '../../signals/key-signals/key-signal-wording.ts'
import { type KeySignals, readKeySignals } from '../../signals/key-signals/key-signals.ts'
import { type RecordSays, recordSays } from '../../signals/key-signals/record-says.ts'
import { unreadWords } from '../../signals/text/unread-wording.ts'
import type { StateId } from '../../trials/record/state.ts'
import type { Contact, Site, Trial } from '../../trials/record/trial.ts'
import { isOpen, takesPeople } from '../../trials/sites/takes-people.ts'
import type { Topic } from '../../trials/topics/topics.ts'
import { enrolmentWords } from '../../trials/wording/people-wording.ts'
import type { Entry } from '../catalogue.ts'
import { mayTakePeople } from './may-take-people.ts'

/** A place where a trial runs, once: sites of one town that stand at one point are one place. */
export type CheckPlace = {
  readonly country: string | null
  /** ISO code; null for a country that we do not know. */
  readonly code: string | null
  readonly city: string | null
  /** Whether one of the sites there takes people now; where the whole trial takes nobody yet, whether one may do so later. */
  readonly open: boolean
  /** Degrees to about 1 km; null where nobody knows. */
  readonly at: readonly [lat: number, lon: number] | null
  /** True where the record gives no point, and `at` is the middle of the town. */
  readonly about: boolean
}

/** What a person can ask to see first. Null where the record does not tell. */
export type Marks = {
  readonly random: boolean | null
  readonly free: boolean | null
  readonly placebo: boolean | null
  readonly donor: boolean
}

/** One trial as the check needs it: the same for everyone, and no more than that. */
export type CheckTrial = {
  readonly nctId: string
  readonly title: string
  readonly state: StateId
  /** When the study last confirmed the record, and when the record last changed: a day or month as the record has it; null where it has none. */
  readonly confirmed: string | null
  readonly changed: string | null
  /** When the whole study ends or ended, else its main part; null where the record does not say. */
  readonly ends: string | null
  /** The record's words by which it takes healthy people alone; null for all others. */
  readonly healthyOnly: string | null
  /** The record's words by which it is about pregnancy or the time after birth; null for all others. */
  readonly pregnancy: string | null
  readonly topics: readonly Topic[]
  /** How many people, in words; null where the record has no number. */
  readonly people: string | null
  readonly places: readonly CheckPlace[]
  /** How many sites the record has beyond those of the bundled copy. */
  readonly morePlaces: number
  /** Whom to ask first; null where the record names nobody. */
  readonly contact: Pick<Contact, 'name' | 'phone' | 'email'> | null
  /** What the record says to the three questions that lead, and what it does not say. */
  readonly lead: readonly KeySignalAnswer[]
  readonly marks: Marks
  /** What it can be filtered by. */
  readonly says: RecordSays
  /** Every line about people who take part, with what was read from it. */
  readonly lines: readonly RecordLine[]
  /** What is kept with it where a person saves it. */
  readonly fingerprint: Fingerprint
  /** True where only a part of the record was there to read: the bundled copy. What it lacks, the record may hold. */
  readonly inPart: boolean
  /** Which parts of the record are left out because we could not read them, in sentences; null for none. */
  readonly unread: string | null
  /** True where the rules for joining are in our words and not the record's: the bundled copy. */
  readonly restated: boolean
}

const LOOK_ALIKES: ReadonlySet<string | null> = new Set(['PLACEBO_COMPARATOR', 'SHAM_COMPARATOR'])

export function checkTrial({ trial, reading }: Entry): CheckTrial {
  const lead = readKeySignals(trial)
  return {
    nctId: trial.nctId,
    title: trial.title,
    state: trial.state,
    confirmed: trial.confirmed?.text ?? null,
    changed: trial.updated?.text ?? null,
    ends: (trial.ended ?? trial.mainEnd)?.text ?? null,
    healthyOnly: healthyOnly(trial)?.text ?? null,
    pregnancy: aboutPregnancy(trial)?.text ?? null,
    topics: reading.topics,
    people: enrolmentWords(trial.enrolment),
    places: placesOf(trial),
    morePlaces: Math.max(0, (trial.provenance?.sitesInRecord ?? 0) - trial.sites.length),
    contact: contactOf(trial),
    lead: keySignalLines(lead),
    marks: {
      random: yesOrNo(lead.groups.value, 'random', 'not-random'),
      free: isFree(lead),
      placebo: hasPlacebo(trial),
      donor: reading.topics.includes('fmt'),
    },
    says: recordSays(lead),
    lines: recordLines(trial),
    fingerprint: fingerprint(trial),
    inPart: trial.provenance !== null,
    unread: unreadWords(trial),
    restated: trial.provenance?.restated.includes('eligibilityCriteria') ?? false,
  }
}

function yesOrNo(value: string | null, yes: string, no: string): boolean | null {
  return value === yes ? true : value === no ? false : null
}

/** Free to take part, not only some test in it. */
function isFree({ cost, freeScope }: KeySignals): boolean | null {
  if (freeScope === 'taking-part' || freeScope === 'nothing-extra') return true
  return cost.value === 'pays' ? false : null
}

/** "No" only where every group is marked as something else, and no word of a look-alike stands anywhere near them. */
function hasPlacebo({ arms, interventions, title, officialTitle, summary }: Trial): boolean | null {
  if (arms.some(({ kind }) => LOOK_ALIKES.has(kind))) return true
  const texts = [
    title,
    officialTitle,
    summary,
    ...arms.flatMap(({ label, description }) => [label, description]),
    ...interventions.flatMap(({ name, description }) => [name, description]),
  ]
  const marked = arms.length > 0 && arms.every(({ kind }) => kind !== null)
  return marked && !texts.some((text) => /placebo|sham|dummy/i.test(text ?? '')) ? false : null
}

function placesOf({ sites, state }: Trial): CheckPlace[] {
  const takesNow = (site: Site) => takesPeople(site, state)
  const takesLater = (site: Site) => mayTakePeople(site.state ?? state)
  const takes = sites.some(takesNow) ? takesNow : takesLater
  const places = new Map<string, CheckPlace>()
  for (const site of sites) {
    const { country, city, point } = site
    const at = point && ([hundredth(point.lat), hundredth(point.lon)] as const)
    const key = JSON.stringify([placeKey(`${city ?? ''}, ${country ?? ''}`), at])
    const open = takes(site) || (places.get(key)?.open ?? false)
    const about = point?.from === 'city'
    places.set(key, { country, code: countryCode(country), city, open, at, about })
  }
  return [...places.values()].toSorted((a, b) => Number(b.open) - Number(a.open))
}

const hundredth = (degrees: number) => Math.round(degrees * 100) / 100

function contactOf({ contacts, sites }: Trial): CheckTrial['contact'] {
  const all = [
    ...contacts,
    ...sites
      .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
      .flatMap((site) => site.contacts),
  ]
  const first = all.find(({ phone, email }) => phone !== null || email !== null) ?? all[0]
  return first === undefined ? null : { name: first.name, phone: first.phone, email: first.email }
}
