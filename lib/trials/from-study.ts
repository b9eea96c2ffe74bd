import { isUnknown, type Unknown } from '../ctgov/known.ts'
import type { STATUSES, Study } from '../ctgov/study.ts'
import type { Phase } from './phase.ts'
import type { StateId } from './state.ts'
import type { Contact, Design, Provenance, RecordDate, Reference, Trial } from './trial.ts'

type Protocol = Study['protocolSection']
type Status = (typeof STATUSES)[number]
type StatusModule = NonNullable<Protocol['statusModule']>
type ContactsModule = NonNullable<Protocol['contactsLocationsModule']>
type DesignModule = NonNullable<Protocol['designModule']>

const STATE_OF: Record<Status, StateId> = {
  RECRUITING: 'recruiting',
  NOT_YET_RECRUITING: 'not-yet',
  ENROLLING_BY_INVITATION: 'invited',
  ACTIVE_NOT_RECRUITING: 'running',
  COMPLETED: 'finished',
  SUSPENDED: 'paused',
  TERMINATED: 'stopped',
  WITHDRAWN: 'withdrawn',
  UNKNOWN: 'unconfirmed',
  AVAILABLE: 'access',
  TEMPORARILY_NOT_AVAILABLE: 'access-paused',
  NO_LONGER_AVAILABLE: 'access-ended',
  APPROVED_FOR_MARKETING: 'marketed',
  WITHHELD: 'withheld',
}

const KIND_OF = {
  INTERVENTIONAL: 'treatment',
  OBSERVATIONAL: 'observation',
  EXPANDED_ACCESS: 'access',
} as const

const PHASE_OF = {
  NA: 'not-applicable',
  EARLY_PHASE1: 'early-1',
  PHASE1: '1',
  PHASE2: '2',
  PHASE3: '3',
  PHASE4: '4',
} as const satisfies Record<string, Phase>

const ALLOCATION_OF = {
  RANDOMIZED: 'randomised',
  NON_RANDOMIZED: 'not-randomised',
  NA: 'not-applicable',
} as const

const MODEL_OF = {
  SINGLE_GROUP: 'single-group',
  PARALLEL: 'parallel',
  CROSSOVER: 'crossover',
  FACTORIAL: 'factorial',
  SEQUENTIAL: 'sequential',
} as const

const MASKING_OF = {
  NONE: 'none',
  SINGLE: 'single',
  DOUBLE: 'double',
  TRIPLE: 'triple',
  QUADRUPLE: 'quadruple',
} as const

const SEX_OF = { ALL: 'all', FEMALE: 'female', MALE: 'male' } as const
const REFERENCE_OF = { BACKGROUND: 'background', RESULT: 'result', DERIVED: 'derived' } as const
const RESPONSIBLE_OF = {
  SPONSOR: 'sponsor',
  PRINCIPAL_INVESTIGATOR: 'investigator',
  SPONSOR_INVESTIGATOR: 'sponsor-investigator',
} as const

/** Our word for one of the registry's, or null where the record has none or one that we do not know. */
function our<Theirs extends string, Ours>(
  words: Readonly<Record<Theirs, Ours>>,
  value: Theirs | Unknown | undefined,
): Ours | null {
  return value === undefined || isUnknown(value) ? null : words[value]
}

/** The registry's word, as it is, also where we do not know it. */
function their(value: string | Unknown | undefined): string | null {
  if (value === undefined) return null
  return isUnknown(value) ? value.unknown : value
}

const orNull = (text: string | undefined): string | null => text?.trim() || null

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

function contact(theirs: ContactsModule['centralContacts'][number]): Contact {
  const phone = orNull(theirs.phone)
  const extension = orNull(theirs.phoneExt)
  return {
    name: orNull(theirs.name),
    role: orNull(theirs.role),
    phone: phone && extension ? `${phone}, extension ${extension}` : phone,
    email: orNull(theirs.email),
  }
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

function sites(module: Protocol['contactsLocationsModule']): Trial['sites'] {
  return (module?.locations ?? []).map((location) => ({
    facility: orNull(location.facility),
    city: orNull(location.city),
    region: orNull(location.state),
    country: orNull(location.country),
    state: location.status === undefined ? null : (our(STATE_OF, location.status) ?? 'unclear'),
    contacts: location.contacts.map(contact),
    point: location.geoPoint ?? null,
  }))
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
    }
  })
}

/**
 * Turns the registry's record into our Trial. The only place that knows the registry's shape.
 * `provenance` is given for records of the bundled offline copy and for no others.
 */
export function fromStudy(study: Study, provenance: Provenance | null = null): Trial {
  const protocol = study.protocolSection
  const identification = protocol.identificationModule
  const status = protocol.statusModule
  const arms = protocol.armsInterventionsModule
  const eligibility = protocol.eligibilityModule
  const count = protocol.designModule?.enrollmentInfo?.count
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
    state: our(STATE_OF, status?.overallStatus) ?? 'unclear',
    unknownState: isUnknown(status?.overallStatus) ? status.overallStatus.unknown : null,
    lastKnownState: our(STATE_OF, status?.lastKnownStatus),
    whyStopped: orNull(status?.whyStopped),
    confirmed: plainDate(status?.statusVerifiedDate),
    started: recordDate(status?.startDateStruct),
    mainEnd: recordDate(status?.primaryCompletionDateStruct),
    ended: recordDate(status?.completionDateStruct),
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
    officials: (protocol.contactsLocationsModule?.overallOfficials ?? []).flatMap((official) => {
      const name = orNull(official.name)
      return name === null
        ? []
        : [{ name, role: orNull(official.role), affiliation: orNull(official.affiliation) }]
    }),
    contacts: (protocol.contactsLocationsModule?.centralContacts ?? []).map(contact),
    sites: sites(protocol.contactsLocationsModule),
    references: references(protocol.referencesModule),
    links: (protocol.referencesModule?.seeAlsoLinks ?? []).flatMap((link) => {
      const url = orNull(link.url)
      return url === null ? [] : [{ label: orNull(link.label) ?? url, url }]
    }),
    documents: documents(study),
    hasResults: study.hasResults ?? false,
    provenance,
  }
}
