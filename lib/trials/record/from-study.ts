import type { UnreadField } from '../../registry-client/answer/unread-fields.ts'
import { isUnknown, type Unknown } from '../../registry-client/known.ts'
import type { Study } from '../../registry-client/study/study.ts'
import { contact, officials, sites } from './from-location.ts'
import {
  ALLOCATION_OF,
  KIND_OF,
  MASKING_OF,
  MODEL_OF,
  NOTICE_OF,
  orNull,
  our,
  PHASE_OF,
  REFERENCE_OF,
  RESPONSIBLE_OF,
  SEX_OF,
  SHARES_OF,
  STATE_OF,
  their,
} from './registry-codes.ts'
import type { Design, Provenance, RecordDate, Reference, Trial } from './trial.ts'

type Protocol = Study['protocolSection']
type StatusModule = NonNullable<Protocol['statusModule']>
type DesignModule = NonNullable<Protocol['designModule']>

function recordDate(date: StatusModule['startDateStruct']): RecordDate | null {
  const text = orNull(date?.date)
  if (text === null) return null
  const planned = our({ ACTUAL: false, ESTIMATED: true }, date?.type)
  return { text, planned }
}

function plainDate(text: string | undefined): RecordDate | null {
  const date = orNull(text)
  return date === null ? null : { text: date, planned: null }
}

function design(info: DesignModule['designInfo']): Design {
  return {
    allocation: our(ALLOCATION_OF, info?.allocation),
    model: our(MODEL_OF, info?.interventionModel),
    modelDescription: orNull(info?.interventionModelDescription),
    purpose: their(info?.primaryPurpose),
    observationModel: their(info?.observationalModel),
    timePerspective: their(info?.timePerspective),
    masking: our(MASKING_OF, info?.maskingInfo?.masking),
    maskingDescription: orNull(info?.maskingInfo?.maskingDescription),
    whoMasked: (info?.maskingInfo?.whoMasked ?? []).flatMap((who) => their(who) ?? []),
  }
}

function outcomes(theirs: NonNullable<Protocol['outcomesModule']>['primaryOutcomes'] | undefined) {
  return (theirs ?? []).flatMap((outcome) => {
    const measure = orNull(outcome.measure)
    if (measure === null) return []
    return {
      measure,
      description: orNull(outcome.description),
      timeFrame: orNull(outcome.timeFrame),
    }
  })
}

function references(module: Protocol['referencesModule']): Reference[] {
  return (module?.references ?? []).flatMap((reference) => {
    const citation = orNull(reference.citation) ?? orNull(reference.pmid)
    if (citation === null) return []
    return {
      pmid: orNull(reference.pmid),
      kind: our(REFERENCE_OF, reference.type),
      citation,
      retracted: reference.retractions.length > 0,
    }
  })
}

function sponsor(theirs: { name?: string | undefined; class?: string | Unknown | undefined }) {
  const name = orNull(theirs.name)
  return name === null ? [] : [{ name, kind: their(theirs.class) }]
}

function responsible(module: Protocol['sponsorCollaboratorsModule']): Trial['responsible'] {
  const party = module?.responsibleParty
  if (party === undefined) return null
  return {
    kind: our(RESPONSIBLE_OF, party.type),
    name: orNull(party.investigatorFullName),
    affiliation: orNull(party.investigatorAffiliation),
  }
}

function documents(study: Study): Trial['documents'] {
  const theirs = study.documentSection?.largeDocumentModule?.largeDocs ?? []
  return theirs.map((document) => {
    const parts = [
      document.hasProtocol && 'study plan',
      document.hasSap && 'statistics plan',
      document.hasIcf && 'consent form',
    ].filter((part) => typeof part === 'string')
    return {
      label: orNull(document.label) ?? (parts.join(' and ') || 'document'),
      filename: orNull(document.filename),
      studyPlan: document.hasProtocol ?? false,
      statisticsPlan: document.hasSap ?? false,
      consentForm: document.hasIcf ?? false,
    }
  })
}

/** A record may be marked without its notices being listed: that is a notice too. */
function notices(study: Study): Trial['notices'] {
  const events =
    study.annotationSection?.annotationModule?.violationAnnotation?.violationEvents ?? []
  const marked = study.protocolSection.oversightModule?.fdaaa801Violation === true
  if (events.length === 0) return marked ? [{ kind: 'marked', description: null, date: null }] : []
  return events.map((event) => ({
    kind: our(NOTICE_OF, event.type),
    description: orNull(event.description),
    date: plainDate(event.postedDate ?? event.issuedDate),
  }))
}

/** Where a word new to us would otherwise look like silence. */
function unknownWords(module: Protocol['designModule']): Trial['unknownWords'] {
  const words = {
    studyType: module?.studyType,
    allocation: module?.designInfo?.allocation,
    masking: module?.designInfo?.maskingInfo?.masking,
  }
  return Object.entries(words).flatMap(([field, word]) =>
    isUnknown(word) ? [{ field, text: word.unknown }] : [],
  )
}

/**
 * Turns the registry's record into our Trial. The only place that knows the registry's shape.
 * `provenance` is given for records of the bundled offline copy and for no others; `unread` is what `parseStudy` could not read of the record.
 */
export function fromStudy(
  study: Study,
  provenance: Provenance | null = null,
  unread: readonly UnreadField[] = [],
): Trial {
  const protocol = study.protocolSection
  const identification = protocol.identificationModule
  const status = protocol.statusModule
  const arms = protocol.armsInterventionsModule
  const eligibility = protocol.eligibilityModule
  const count = protocol.designModule?.enrollmentInfo?.count
  const state = our(STATE_OF, status?.overallStatus) ?? 'unclear'
  return {
    nctId: identification.nctId,
    aliases: identification.nctIdAliases,
    title:
      orNull(identification.briefTitle) ??
      orNull(identification.officialTitle) ??
      `Study ${identification.nctId}`,
    officialTitle: orNull(identification.officialTitle),
    acronym: orNull(identification.acronym),
    otherIds: [
      identification.orgStudyIdInfo?.id,
      ...identification.secondaryIdInfos.map((id) => id.id),
    ]
      .map(orNull)
      .filter((id) => id !== null),
    secondaryIds: identification.secondaryIdInfos.flatMap((other) => {
      const id = orNull(other.id)
      return id === null ? [] : [{ id, kind: their(other.type) }]
    }),
    state,
    unknownState: isUnknown(status?.overallStatus) ? status.overallStatus.unknown : null,
    lastKnownState: our(STATE_OF, status?.lastKnownStatus),
    whyStopped: orNull(status?.whyStopped),
    confirmed: plainDate(status?.statusVerifiedDate),
    started: recordDate(status?.startDateStruct),
    mainEnd: recordDate(status?.primaryCompletionDateStruct),
    ended: recordDate(status?.completionDateStruct),
    firstSubmitted: plainDate(status?.studyFirstSubmitDate),
    firstPosted: recordDate(status?.studyFirstPostDateStruct),
    resultsPosted: recordDate(status?.resultsFirstPostDateStruct),
    updated: recordDate(status?.lastUpdatePostDateStruct),
    kind: our(KIND_OF, protocol.designModule?.studyType),
    patientRegistry: protocol.designModule?.patientRegistry ?? null,
    phases: (protocol.designModule?.phases ?? []).flatMap((phase) => our(PHASE_OF, phase) ?? []),
    enrolment:
      count === undefined
        ? null
        : {
            count,
            planned: our(
              { ACTUAL: false, ESTIMATED: true },
              protocol.designModule?.enrollmentInfo?.type,
            ),
          },
    conditions: protocol.conditionsModule?.conditions ?? [],
    conditionMeshIds: (study.derivedSection?.conditionBrowseModule?.meshes ?? []).flatMap(
      (mesh) => mesh.id ?? [],
    ),
    keywords: protocol.conditionsModule?.keywords ?? [],
    summary: orNull(protocol.descriptionModule?.briefSummary),
    description: orNull(protocol.descriptionModule?.detailedDescription),
    design: design(protocol.designModule?.designInfo),
    arms: (arms?.armGroups ?? []).map((arm) => ({
      label: orNull(arm.label),
      kind: their(arm.type),
      description: orNull(arm.description),
      interventions: arm.interventionNames,
    })),
    interventions: (arms?.interventions ?? []).map((intervention) => ({
      kind: their(intervention.type),
      name: orNull(intervention.name),
      description: orNull(intervention.description),
      otherNames: intervention.otherNames,
    })),
    primaryOutcomes: outcomes(protocol.outcomesModule?.primaryOutcomes),
    secondaryOutcomes: outcomes(protocol.outcomesModule?.secondaryOutcomes),
    otherOutcomes: outcomes(protocol.outcomesModule?.otherOutcomes),
    criteria: orNull(eligibility?.eligibilityCriteria),
    population: orNull(eligibility?.studyPopulation),
    sex: our(SEX_OF, eligibility?.sex),
    minimumAge: orNull(eligibility?.minimumAge),
    maximumAge: orNull(eligibility?.maximumAge),
    healthyVolunteers: eligibility?.healthyVolunteers ?? null,
    sponsor: sponsor(protocol.sponsorCollaboratorsModule?.leadSponsor ?? {})[0] ?? null,
    collaborators: (protocol.sponsorCollaboratorsModule?.collaborators ?? []).flatMap(sponsor),
    responsible: responsible(protocol.sponsorCollaboratorsModule),
    officials: officials(protocol.contactsLocationsModule),
    contacts: (protocol.contactsLocationsModule?.centralContacts ?? []).map(contact),
    sites: sites(protocol.contactsLocationsModule, state),
    references: references(protocol.referencesModule),
    links: (protocol.referencesModule?.seeAlsoLinks ?? []).flatMap((link) => {
      const url = orNull(link.url)
      return url === null ? [] : [{ label: orNull(link.label) ?? url, url }]
    }),
    documents: documents(study),
    sharesData: our(SHARES_OF, protocol.ipdSharingStatementModule?.ipdSharing),
    oversight: {
      safetyCommittee: protocol.oversightModule?.oversightHasDmc ?? null,
      fdaDrug: protocol.oversightModule?.isFdaRegulatedDrug ?? null,
      fdaDevice: protocol.oversightModule?.isFdaRegulatedDevice ?? null,
    },
    notices: notices(study),
    hasResults: study.hasResults ?? false,
    unknownWords: unknownWords(protocol.designModule),
    unreadFields: unread.map(({ path }) => path),
    provenance,
  }
}
