import type { Point } from '../../geo/point.ts'
import type { LeftOutReason } from '../topics/left-out-reasons.ts'
import type { Topic } from '../topics/topics.ts'
import type { KindId, Phase } from './kinds-and-phases.ts'
import type { StateId } from './state.ts'

/** A day ("2025-09-25") or month ("2025-09") as the record gives it. Text that is neither is kept as it came. */
export type RecordDate = {
  readonly text: string
  /** True for a planned date, false for one that happened, null where the record does not tell. */
  readonly planned: boolean | null
}

export type Contact = {
  readonly name: string | null
  readonly role: string | null
  readonly phone: string | null
  readonly email: string | null
}

/** A place where the study runs. `state` is the site's own, not the trial's; null means that the record gives none. */
export type Site = {
  readonly facility: string | null
  readonly city: string | null
  readonly region: string | null
  readonly country: string | null
  readonly state: StateId | null
  readonly contacts: readonly Contact[]
  readonly point: SitePoint | null
}

/** Degrees, WGS 84. The registry places most sites at their city, not at the door; `from` is 'city' where we looked the city up ourselves. */
export type SitePoint = Point & { readonly from: 'registry' | 'city' }

export type Arm = {
  readonly label: string | null
  readonly kind: string | null
  readonly description: string | null
  readonly interventions: readonly string[]
}

export type Intervention = {
  readonly kind: string | null
  readonly name: string | null
  readonly description: string | null
  readonly otherNames: readonly string[]
}

export type Outcome = {
  readonly measure: string
  readonly description: string | null
  readonly timeFrame: string | null
}

export type Reference = {
  readonly pmid: string | null
  /** The registry's own word: RESULT papers were named by the sponsor, DERIVED ones were found by the registry. */
  readonly kind: 'background' | 'result' | 'derived' | null
  readonly citation: string
  readonly retracted: boolean
}

export type StudyDocument = {
  readonly label: string
  readonly filename: string | null
  readonly studyPlan: boolean
  readonly statisticsPlan: boolean
  readonly consentForm: boolean
}

export type Notice = {
  /** 'marked' where the record is marked as having a notice, and lists none. */
  readonly kind: 'violation' | 'corrected' | 'penalty' | 'addressed' | 'marked' | null
  readonly description: string | null
  readonly date: RecordDate | null
}

export type Sponsor = { readonly name: string; readonly kind: string | null }

export type Design = {
  readonly allocation: 'randomised' | 'not-randomised' | 'not-applicable' | null
  readonly model: 'single-group' | 'parallel' | 'crossover' | 'factorial' | 'sequential' | null
  readonly modelDescription: string | null
  readonly purpose: string | null
  readonly observationModel: string | null
  readonly timePerspective: string | null
  readonly masking: 'none' | 'single' | 'double' | 'triple' | 'quadruple' | null
  readonly maskingDescription: string | null
  readonly whoMasked: readonly string[]
}

/** What the bundled offline copy tells about one of its own records. Only trials from that copy have it. */
export type Provenance = {
  readonly facts: string | null
  /** Names of the fields whose words are ours, not the registry's. */
  readonly restated: readonly string[]
  readonly sources: readonly string[]
  readonly eligibilityIncomplete: string | null
  readonly notes: readonly string[]
  /** How many sites the full record has, where that is known. */
  readonly sitesInRecord: number | null
  /** Where the copy took from how people are put into groups, if not from the registry's field for it. */
  readonly allocationFrom?: string | null
}

/**
 * What a person sees of one study: our words, none of the registry's shape. `null` and an empty list mean that
 * the record we read does not hold it; what that means to a reader depends on the copy it was read from.
 */
export type Trial = {
  readonly nctId: string
  readonly aliases: readonly string[]
  readonly title: string
  readonly officialTitle: string | null
  readonly acronym: string | null
  /** The sponsor's own number and numbers elsewhere, as typed by the sponsor. */
  readonly otherIds: readonly string[]
  readonly secondaryIds: readonly { readonly id: string; readonly kind: string | null }[]
  readonly state: StateId
  /** The registry's own word where it is one that we do not know. */
  readonly unknownState: string | null
  readonly lastKnownState: StateId | null
  readonly whyStopped: string | null
  /** When the sponsor last confirmed that the record is right. */
  readonly confirmed: RecordDate | null
  readonly started: RecordDate | null
  readonly mainEnd: RecordDate | null
  readonly ended: RecordDate | null
  /** When the sponsor first sent the record in; the registry shows it some days later. */
  readonly firstSubmitted: RecordDate | null
  readonly firstPosted: RecordDate | null
  readonly resultsPosted: RecordDate | null
  readonly updated: RecordDate | null
  readonly kind: KindId | null
  readonly patientRegistry: boolean | null
  readonly phases: readonly Phase[]
  readonly enrolment: { readonly count: number; readonly planned: boolean | null } | null
  readonly conditions: readonly string[]
  readonly conditionMeshIds: readonly string[]
  readonly keywords: readonly string[]
  readonly summary: string | null
  readonly description: string | null
  readonly design: Design
  readonly arms: readonly Arm[]
  readonly interventions: readonly Intervention[]
  readonly primaryOutcomes: readonly Outcome[]
  readonly secondaryOutcomes: readonly Outcome[]
  readonly otherOutcomes: readonly Outcome[]
  readonly criteria: string | null
  readonly population: string | null
  readonly sex: 'all' | 'female' | 'male' | null
  readonly minimumAge: string | null
  readonly maximumAge: string | null
  readonly healthyVolunteers: boolean | null
  readonly sponsor: Sponsor | null
  readonly collaborators: readonly Sponsor[]
  readonly responsible: {
    readonly kind: 'sponsor' | 'investigator' | 'sponsor-investigator' | null
    readonly name: string | null
    readonly affiliation: string | null
  } | null
  readonly officials: readonly {
    readonly name: string
    readonly role: string | null
    readonly affiliation: string | null
  }[]
  readonly contacts: readonly Contact[]
  readonly sites: readonly Site[]
  readonly references: readonly Reference[]
  readonly links: readonly { readonly label: string; readonly url: string }[]
  readonly documents: readonly StudyDocument[]
  /** Whether the sponsor means to share data about single participants. */
  readonly sharesData: 'yes' | 'no' | 'undecided' | null
  /** What the sponsor ticked about oversight. */
  readonly oversight: {
    readonly safetyCommittee: boolean | null
    readonly fdaDrug: boolean | null
    readonly fdaDevice: boolean | null
  }
  /** Notices of the United States regulator about this record. */
  readonly notices: readonly Notice[]
  readonly hasResults: boolean
  /** Words of the registry about the kind or the design that this version does not know, with the field they stand in. */
  readonly unknownWords: readonly { readonly field: string; readonly text: string }[]
  /** Paths of fields that came in a form we do not know, by the registry's names. They are left out, and their absence says nothing about the record. */
  readonly unreadFields: readonly string[]
  readonly provenance: Provenance | null
}

/** Whether a trial belongs to the gut in MS, and the words of the record that decided it. */
export type TopicReading = {
  readonly topics: readonly Topic[]
  /** One sentence a person can read: which words, in which field, or why it was left out. */
  readonly why: string
} & (
  | { readonly onTopic: true; readonly leftOutFor: null }
  | { readonly onTopic: false; readonly leftOutFor: LeftOutReason }
)
