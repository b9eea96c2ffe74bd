import { z } from 'zod'
import { type RecordPlan, readWhatFits, type UnreadField } from '../answer/unread-fields.ts'
import { date, day, flag, list, markdown, maybe, text, texts } from '../fields.ts'
import { known } from '../known.ts'
import { STATUSES } from '../statuses.ts'
import { contactsLocationsModule } from './contacts-locations.ts'
import { armsInterventionsModule, designModule } from './design.ts'

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

const identificationModule = z.object({
  nctId: z.string().regex(/^NCT\d{8}$/, 'not a trial number'),
  nctIdAliases: texts,
  orgStudyIdInfo: maybe(z.object({ id: text })),
  secondaryIdInfos: list(
    z.object({ id: text, type: maybe(known(SECONDARY_ID_TYPES)), domain: text, link: text }),
  ),
  briefTitle: text,
  officialTitle: text,
  acronym: text,
})

const statusModule = z.object({
  statusVerifiedDate: day,
  overallStatus: maybe(known(STATUSES)),
  lastKnownStatus: maybe(known(STATUSES)),
  whyStopped: text,
  startDateStruct: date,
  primaryCompletionDateStruct: date,
  completionDateStruct: date,
  studyFirstSubmitDate: day,
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

const outcome = z.object({ measure: text, description: markdown, timeFrame: text })

const eligibilityModule = z.object({
  eligibilityCriteria: markdown,
  healthyVolunteers: flag,
  sex: maybe(known(['FEMALE', 'MALE', 'ALL'])),
  minimumAge: text,
  maximumAge: text,
  studyPopulation: markdown,
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
  description: markdown,
  issuedDate: day,
  postedDate: day,
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
  date: day,
  filename: text,
})

/** The part of the registry's v2 record that we use. Absent fields and keys we do not know are no error; a field of the wrong kind is. */
export const studySchema = z.object({
  protocolSection: z.object({
    identificationModule,
    statusModule: maybe(statusModule),
    sponsorCollaboratorsModule: maybe(sponsorCollaboratorsModule),
    oversightModule: maybe(oversightModule),
    descriptionModule: maybe(z.object({ briefSummary: markdown, detailedDescription: markdown })),
    conditionsModule: maybe(z.object({ conditions: texts, keywords: texts })),
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

/** `unreadFields` are those that came in a form we do not know, each once. They are absent from the study, which says nothing about the record. */
export type ParsedStudy =
  | { readonly ok: true; readonly study: Study; readonly unreadFields: readonly UnreadField[] }
  | { readonly ok: false; readonly setAside: SetAside }

const PLAN: RecordPlan = {
  required: ['protocolSection', 'identificationModule', 'nctId'],
  modules: [
    ...Object.keys(studySchema.shape.protocolSection.shape)
      .filter((module) => module !== 'identificationModule')
      .map((module) => ['protocolSection', module]),
    ['protocolSection', 'identificationModule', 'nctIdAliases'],
    ['protocolSection', 'identificationModule', 'secondaryIdInfos'],
    ['annotationSection'],
    ['documentSection'],
    ['derivedSection', 'conditionBrowseModule', 'meshes'],
  ],
}

const numbered = z.object({
  protocolSection: z.object({ identificationModule: z.object({ nctId: z.string().max(40) }) }),
})

/** The number that a raw record gives itself, whatever it looks like, or null where it gives none. */
export function nctIdOf(raw: unknown): string | null {
  const named = numbered.safeParse(raw)
  return named.success ? named.data.protocolSection.identificationModule.nctId : null
}

/**
 * Reads one record by itself, so that a damaged one costs no other, and each field by itself, so that a bad one costs no more than that field.
 * Only a record without a readable number is set aside; the reason names what is wrong.
 */
export function parseStudy(raw: unknown): ParsedStudy {
  const read = readWhatFits(studySchema, raw, PLAN)
  if (read.ok) return { ok: true, study: read.value, unreadFields: read.unreadFields }
  const reason = `${read.path || 'the record'}: ${read.message || 'not in a form we know'}`
  return { ok: false, setAside: { nctId: nctIdOf(raw), reason } }
}
