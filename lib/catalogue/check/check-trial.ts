import { type RecordLine, recordLines } from '../../eligibility/assess/record-lines.ts'
import { aboutPregnancy } from '../../eligibility/study-people/about-pregnancy.ts'
import { healthyOnly } from '../../eligibility/study-people/healthy-only.ts'
import { type NamedPeople, namedPeople } from '../../eligibility/study-people/named-people.ts'
import { type Fingerprint, fingerprint } from '../../shortlist/fingerprint.ts'
import { type KeySignals, readKeySignals } from '../../signals/key-signals/key-signals.ts'
import { type RecordSays, recordSays } from '../../signals/key-signals/record-says.ts'
import { type SignalCell, signalCells } from '../../signals/key-signals/signal-cell.ts'
import { unreadWords } from '../../signals/text/unread-wording.ts'
import type { StateId } from '../../trials/record/state.ts'
import type { Trial } from '../../trials/record/trial.ts'
import { unescaped } from '../../trials/text/record-markdown.ts'
import type { Topic } from '../../trials/topics/topics.ts'
import { enrolmentWords } from '../../trials/wording/people-wording.ts'
import type { Entry, ListedEntry } from '../catalogue.ts'
import { type CheckContact, checkContacts } from './check-contacts.ts'
import { type CheckPlace, checkPlaces } from './check-places.ts'
import { openQuestions } from './open-questions.ts'

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
  /** Whom its title and conditions name. */
  readonly named: readonly NamedPeople[]
  readonly topics: readonly Topic[]
  /** How many people, in words; null where the record has no number. */
  readonly people: string | null
  readonly places: readonly CheckPlace[]
  /** How many sites the record has beyond those of the bundled copy. */
  readonly morePlaces: number
  /** The contacts; empty where the record names nobody. */
  readonly contacts: readonly CheckContact[]
  /** What the record says to the three questions that lead, and what it does not say. */
  readonly signals: readonly SignalCell[]
  readonly marks: Marks
  /** What it can be filtered by. */
  readonly says: RecordSays
  /** Every line about people who take part, with what was read from it. Their quotes are as they are shown: without the registry's escapes. */
  readonly lines: readonly RecordLine[]
  /** What is kept with it where a person saves it. */
  readonly fingerprint: Fingerprint
  /** True where only a part of the record was there to read: the bundled copy. What it lacks, the record may hold. */
  readonly inPart: boolean
  /** Which parts of the record are left out because we could not read them, in sentences; null for none. */
  readonly unread: string | null
  /** True where the rules for joining are in our words and not the record's: the bundled copy. */
  readonly restated: boolean
  /** What its record leaves open, as questions to its team. */
  readonly asks: readonly string[]
}

const LOOK_ALIKES: ReadonlySet<string | null> = new Set(['PLACEBO_COMPARATOR', 'SHAM_COMPARATOR'])

/** A listed trial brings along what was read of the three questions that lead; of another, it is read here. */
type Checked = Entry & Partial<Pick<ListedEntry, 'lead'>>

export function checkTrial({ trial, reading, lead = readKeySignals(trial) }: Checked): CheckTrial {
  const located = checkPlaces(trial)
  const lines = recordLines(trial)
  const restated = trial.provenance?.restated.includes('eligibilityCriteria') ?? false
  return {
    nctId: trial.nctId,
    title: trial.title,
    state: trial.state,
    confirmed: trial.confirmed?.text ?? null,
    changed: trial.updated?.text ?? null,
    ends: (trial.ended ?? trial.mainEnd)?.text ?? null,
    healthyOnly: healthyOnly(trial)?.text ?? null,
    pregnancy: aboutPregnancy(trial)?.text ?? null,
    named: namedPeople(trial),
    topics: reading.topics,
    people: enrolmentWords(trial.enrolment),
    places: located.places,
    morePlaces: Math.max(0, (trial.provenance?.sitesInRecord ?? 0) - trial.sites.length),
    contacts: checkContacts(trial, located),
    signals: signalCells(trial, lead),
    marks: {
      random: yesOrNo(lead.groups.value, 'random', 'not-random'),
      free: isFree(lead),
      placebo: hasPlacebo(trial),
      donor: reading.topics.includes('fmt'),
    },
    says: recordSays(lead),
    lines: lines.map((line) => ({ ...line, quote: unescaped(line.quote) })),
    fingerprint: fingerprint(trial),
    inPart: trial.provenance !== null,
    unread: unreadWords(trial),
    restated,
    asks: openQuestions(lead, lines, restated),
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
