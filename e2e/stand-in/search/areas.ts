import { type Piece, pieceNamed, pieces } from '../study/pieces.ts'

/** A part of the record that a query looks in: one piece, or several under one name. */
export type Area = {
  readonly name: string
  readonly pieces: readonly Piece[]
}

const titles = 'Acronym BriefTitle OfficialTitle'
const outcomes = `PrimaryOutcomeMeasure PrimaryOutcomeDescription SecondaryOutcomeMeasure
  SecondaryOutcomeDescription OtherOutcomeMeasure OtherOutcomeDescription`
const responsibleParty = `ResponsiblePartyInvestigatorFullName ResponsiblePartyInvestigatorTitle
  ResponsiblePartyInvestigatorAffiliation ResponsiblePartyOldNameTitle ResponsiblePartyOldOrganization`
const places = 'LocationFacility LocationState LocationCountry LocationCity'
const arms = 'ArmGroupLabel ArmGroupDescription'
const general = `${titles} Condition InterventionName InterventionOtherName InterventionDescription
  ${arms} StdAge Keyword BriefSummary ${outcomes} LeadSponsorName OrgStudyId SecondaryId NCTIdAlias
  ${places} BioSpecDescription ${responsibleParty} OverallOfficialAffiliation OverallOfficialName
  CentralContactName ConditionMeshTerm InterventionMeshTerm DesignInterventionModel DesignMasking
  DesignWhoMasked DesignObservationalModel DesignPrimaryPurpose DesignTimePerspective
  ConditionAncestorTerm InterventionAncestorTerm CollaboratorName LocationContactName`

/** The pieces of each search area, from the registry's page on search areas (7 June 2024). Weights are left out: nothing here is ranked. */
const groups = {
  BasicSearch: `NCTId ${general} Phase InterventionType ArmGroupType LocationStatus
    OverallOfficialRole DesignAllocation StudyType OutcomeMeasureTitle OutcomeMeasureDescription`,
  ConditionSearch: `Condition BriefTitle OfficialTitle ConditionMeshTerm ConditionAncestorTerm
    Keyword NCTId`,
  InterventionSearch: `InterventionName InterventionType ArmGroupType InterventionOtherName
    BriefTitle OfficialTitle ${arms} InterventionMeshTerm Keyword InterventionAncestorTerm
    InterventionDescription`,
  InterventionNameSearch: 'InterventionName InterventionOtherName',
  ObsoleteConditionSearch: 'Condition ConditionMeshTerm ConditionAncestorTerm Keyword',
  ExternalIdsSearch: 'OrgStudyId SecondaryId',
  ExternalIdTypesSearch: 'OrgStudyIdType SecondaryIdType',
  EligibilitySearch: 'EligibilityCriteria StudyPopulation',
  OutcomeSearch: `${outcomes} OutcomeMeasureTitle OutcomeMeasureDescription
    OutcomeMeasurePopulationDescription`,
  OutcomeNameSearch: `PrimaryOutcomeMeasure SecondaryOutcomeMeasure OtherOutcomeMeasure
    OutcomeMeasureTitle`,
  TitleSearch: titles,
  LocationSearch: `${places} LocationZip`,
  ContactSearch: `OverallOfficialName CentralContactName OverallOfficialAffiliation
    LocationContactName`,
  NCTIdSearch: 'NCTId NCTIdAlias',
  IdSearch: 'NCTId NCTIdAlias Acronym OrgStudyId SecondaryId',
  SponsorSearch: 'LeadSponsorName CollaboratorName OrgFullName',
  FunderTypeSearch: 'LeadSponsorClass CollaboratorClass',
  ResponsiblePartySearch: responsibleParty,
  PatientSearch: general,
} as const

const areas: ReadonlyMap<string, Area> = new Map([
  ...[...pieces.values()].map((piece): [string, Area] => [
    piece.name,
    { name: piece.name, pieces: [piece] },
  ]),
  ...Object.entries(groups).map(([name, members]): [string, Area] => [
    name,
    { name, pieces: members.split(/\s+/).map(pieceNamed) },
  ]),
])

/** The area of that name, one of the registry's search areas or a single piece, or null if there is none. Case-sensitive. */
export function areaNamed(name: string): Area | null {
  return areas.get(name) ?? null
}

/** The area that a parameter looks in, and what the registry calls the parameter when it refuses a query. */
export const searchParameters: ReadonlyMap<string, { area: Area; label: string }> = new Map(
  Object.entries({
    'query.cond': ['ConditionSearch', 'Conditions or disease'],
    'query.term': ['BasicSearch', 'Other terms'],
    'query.locn': ['LocationSearch', 'Location terms'],
    'query.titles': ['TitleSearch', 'Title / acronym'],
    'query.intr': ['InterventionSearch', 'Intervention / treatment'],
    'query.outc': ['OutcomeSearch', 'Outcome measure'],
    'query.spons': ['SponsorSearch', 'Sponsor / collaborator'],
    'query.lead': ['LeadSponsorName', 'Lead sponsor'],
    'query.id': ['IdSearch', 'Study IDs'],
    'query.patient': ['PatientSearch', 'Patient'],
    'filter.advanced': ['BasicSearch', 'advanced filter'],
    'postFilter.advanced': ['BasicSearch', 'advanced filter'],
  }).map(([parameter, [areaName = '', label = '']]) => {
    const area = areaNamed(areaName)
    if (!area) throw new Error(`no area is named ${areaName}`)
    return [parameter, { area, label }]
  }),
)
