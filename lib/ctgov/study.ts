import { z } from 'zod'
import { armsInterventionsModule, designModule } from './design.ts'
import { date, flag, list, maybe, text } from './fields.ts'
import { known } from './known.ts'

export const STATUSES = [
  'ACTIVE_NOT_RECRUITING',
  'COMPLETED',
  'ENROLLING_BY_INVITATION',
  'NOT_YET_RECRUITING',
  'RECRUITING',
  'SUSPENDED',
  'TERMINATED',
  'WITHDRAWN',
  'AVAILABLE',
  'NO_LONGER_AVAILABLE',
  'TEMPORARILY_NOT_AVAILABLE',
  'APPROVED_FOR_MARKETING',
  'WITHHELD',
  'UNKNOWN',
] as const

const AGENCY_CLASSES = [
  'NIH',
  'FED',
  'OTHER_GOV',
  'INDIV',
  'INDUSTRY',
  'NETWORK',
  'AMBIG',
  'OTHER',
  'UNKNOWN',
] as const

const SECONDARY_ID_TYPES = [
  'NIH',
  'FDA',
  'VA',
  'CDC',
  'AHRQ',
  'SAMHSA',
  'OTHER_GRANT',
  'EUDRACT_NUMBER',
  'CTIS',
  'REGISTRY',
  'OTHER',
] as const

const sponsor = z.object({ name: text, class: maybe(known(AGENCY_CLASSES)) })

const contact = z.object({ name: text, role: text, phone: text, phoneExt: text, email: text })

const identificationModule = z.object({
  nctId: z.string().regex(/^NCT\d{8}$/, 'not a trial number'),
  nctIdAliases: list(z.string()),
  orgStudyIdInfo: maybe(z.object({ id: text })),
  secondaryIdInfos: list(
    z.object({ id: text, type: maybe(known(SECONDARY_ID_TYPES)), domain: text, link: text }),
  ),
  briefTitle: text,
  officialTitle: text,
  acronym: text,
})

const statusModule = z.object({
  statusVerifiedDate: text,
  overallStatus: maybe(known(STATUSES)),
  lastKnownStatus: maybe(known(STATUSES)),
  whyStopped: text,
  startDateStruct: date,
  primaryCompletionDateStruct: date,
  completionDateStruct: date,
  studyFirstSubmitDate: text,
  studyFirstPostDateStruct: date,
  resultsFirstPostDateStruct: date,
  lastUpdatePostDateStruct: date,
})

const sponsorCollaboratorsModule = z.object({
  responsibleParty: maybe(
    z.object({
      type: maybe(known(['SPONSOR', 'PRINCIPAL_INVESTIGATOR', 'SPONSOR_INVESTIGATOR'])),
      investigatorFullName: text,
      investigatorTitle: text,
      investigatorAffiliation: text,
    }),
  ),
  leadSponsor: maybe(sponsor),
  collaborators: list(sponsor),
})

const outcome = z.object({ measure: text, description: text, timeFrame: text })

const eligibilityModule = z.object({
  eligibilityCriteria: text,
  healthyVolunteers: flag,
  sex: maybe(known(['FEMALE', 'MALE', 'ALL'])),
  minimumAge: text,
  maximumAge: text,
  studyPopulation: text,
})

/** A point on the globe, or nothing: half a point, or one that is not on the globe, places no site. */
const geoPoint = maybe(z.object({ lat: maybe(z.number()), lon: maybe(z.number()) })).transform(
  (point) => {
    const { lat, lon } = point ?? {}
    if (lat === undefined || lon === undefined) return undefined
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined
  },
)

const contactsLocationsModule = z.object({
  centralContacts: list(contact),
  overallOfficials: list(z.object({ name: text, affiliation: text, role: text })),
  locations: list(
    z.object({
      facility: text,
      status: maybe(known(STATUSES)),
      city: text,
      state: text,
      zip: text,
      country: text,
      contacts: list(contact),
      geoPoint,
    }),
  ),
})

const referencesModule = z.object({
  references: list(
    z.object({
      pmid: text,
      type: maybe(known(['BACKGROUND', 'RESULT', 'DERIVED'])),
      citation: text,
      retractions: list(z.object({ pmid: text, source: text })),
    }),
  ),
  seeAlsoLinks: list(z.object({ label: text, url: text })),
})

const oversightModule = z.object({
  oversightHasDmc: flag,
  isFdaRegulatedDrug: flag,
  isFdaRegulatedDevice: flag,
  fdaaa801Violation: flag,
})

const violationEvent = z.object({
  type: maybe(
    known([
      'VIOLATION_IDENTIFIED',
      'CORRECTION_CONFIRMED',
      'PENALTY_IMPOSED',
      'ISSUES_IN_LETTER_ADDRESSED_CONFIRMED',
    ]),
  ),
  description: text,
  issuedDate: text,
  postedDate: text,
})

const annotationSection = z.object({
  annotationModule: maybe(
    z.object({ violationAnnotation: maybe(z.object({ violationEvents: list(violationEvent) })) }),
  ),
})

const largeDoc = z.object({
  hasProtocol: flag,
  hasSap: flag,
  hasIcf: flag,
  label: text,
  date: text,
  filename: text,
})

/** The part of the registry's v2 record that we use. Absent fields and keys we do not know are no error; a field of the wrong kind is. */
export const studySchema = z.object({
  protocolSection: z.object({
    identificationModule,
    statusModule: maybe(statusModule),
    sponsorCollaboratorsModule: maybe(sponsorCollaboratorsModule),
    oversightModule: maybe(oversightModule),
    descriptionModule: maybe(z.object({ briefSummary: text, detailedDescription: text })),
    conditionsModule: maybe(z.object({ conditions: list(z.string()), keywords: list(z.string()) })),
    designModule: maybe(designModule),
    armsInterventionsModule: maybe(armsInterventionsModule),
    outcomesModule: maybe(
      z.object({
        primaryOutcomes: list(outcome),
        secondaryOutcomes: list(outcome),
        otherOutcomes: list(outcome),
      }),
    ),
    eligibilityModule: maybe(eligibilityModule),
    contactsLocationsModule: maybe(contactsLocationsModule),
    referencesModule: maybe(referencesModule),
    ipdSharingStatementModule: maybe(
      z.object({ ipdSharing: maybe(known(['YES', 'NO', 'UNDECIDED'])) }),
    ),
  }),
  annotationSection: maybe(annotationSection),
  documentSection: maybe(
    z.object({ largeDocumentModule: maybe(z.object({ largeDocs: list(largeDoc) })) }),
  ),
  derivedSection: maybe(
    z.object({
      conditionBrowseModule: maybe(z.object({ meshes: list(z.object({ id: text, term: text })) })),
    }),
  ),
  hasResults: flag,
})

/** A record of the registry, read. */
export type Study = z.infer<typeof studySchema>

/** A record that we could not read: its number, or null if even that is missing, and what was wrong. */
export type SetAside = { readonly nctId: string | null; readonly reason: string }

export type ParsedStudy =
  | { readonly ok: true; readonly study: Study }
  | { readonly ok: false; readonly setAside: SetAside }

const numbered = z.object({
  protocolSection: z.object({ identificationModule: z.object({ nctId: z.string().max(40) }) }),
})

/** The number that a raw record gives itself, whatever it looks like, or null where it gives none. */
export function nctIdOf(raw: unknown): string | null {
  const named = numbered.safeParse(raw)
  return named.success ? named.data.protocolSection.identificationModule.nctId : null
}

/** Reads one record by itself, so that a damaged one costs no other. The reason names the first field that is wrong. */
export function parseStudy(raw: unknown): ParsedStudy {
  const parsed = studySchema.safeParse(raw)
  if (parsed.success) return { ok: true, study: parsed.data }
  const issue = parsed.error.issues[0]
  const field = issue?.path.join('.') || 'the record'
  return {
    ok: false,
    setAside: {
      nctId: nctIdOf(raw),
      reason: `${field}: ${issue?.message ?? 'not in a form we know'}`,
    },
  }
}
