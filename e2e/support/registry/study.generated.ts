// Made from openapi.json by `npm run registry-types`: changes here are lost.

export interface Study {
  protocolSection?: ProtocolSection
  resultsSection?: ResultsSection
  annotationSection?: AnnotationSection
  documentSection?: DocumentSection
  derivedSection?: DerivedSection
  hasResults?: boolean
}
export interface ProtocolSection {
  identificationModule?: IdentificationModule
  statusModule?: StatusModule
  sponsorCollaboratorsModule?: SponsorCollaboratorsModule
  oversightModule?: OversightModule
  descriptionModule?: DescriptionModule
  conditionsModule?: ConditionsModule
  designModule?: DesignModule
  armsInterventionsModule?: ArmsInterventionsModule
  outcomesModule?: OutcomesModule
  eligibilityModule?: EligibilityModule
  contactsLocationsModule?: ContactsLocationsModule
  referencesModule?: ReferencesModule
  ipdSharingStatementModule?: IpdSharingStatementModule
}
export interface IdentificationModule {
  /**
   * NCT number
   */
  nctId?: string
  /**
   * Items: NCT number
   */
  nctIdAliases?: string[]
  orgStudyIdInfo?: OrgStudyIdInfo
  secondaryIdInfos?: SecondaryIdInfo[]
  briefTitle?: string
  officialTitle?: string
  acronym?: string
  organization?: Organization
}
export interface OrgStudyIdInfo {
  id?: string
  type?: 'NIH' | 'FDA' | 'VA' | 'CDC' | 'AHRQ' | 'SAMHSA'
  link?: string
}
export interface SecondaryIdInfo {
  id?: string
  type?:
    'NIH' | 'FDA' | 'VA' | 'CDC' | 'AHRQ' | 'SAMHSA' | 'OTHER_GRANT' | 'EUDRACT_NUMBER' | 'CTIS' | 'REGISTRY' | 'OTHER'
  domain?: string
  link?: string
}
export interface Organization {
  fullName?: string
  class?: 'NIH' | 'FED' | 'OTHER_GOV' | 'INDIV' | 'INDUSTRY' | 'NETWORK' | 'AMBIG' | 'OTHER' | 'UNKNOWN'
}
export interface StatusModule {
  /**
   * Date in `yyyy`, `yyyy-MM`, or `yyyy-MM-dd` format
   */
  statusVerifiedDate?: string
  overallStatus?:
    | 'ACTIVE_NOT_RECRUITING'
    | 'COMPLETED'
    | 'ENROLLING_BY_INVITATION'
    | 'NOT_YET_RECRUITING'
    | 'RECRUITING'
    | 'SUSPENDED'
    | 'TERMINATED'
    | 'WITHDRAWN'
    | 'AVAILABLE'
    | 'NO_LONGER_AVAILABLE'
    | 'TEMPORARILY_NOT_AVAILABLE'
    | 'APPROVED_FOR_MARKETING'
    | 'WITHHELD'
    | 'UNKNOWN'
  lastKnownStatus?:
    | 'ACTIVE_NOT_RECRUITING'
    | 'COMPLETED'
    | 'ENROLLING_BY_INVITATION'
    | 'NOT_YET_RECRUITING'
    | 'RECRUITING'
    | 'SUSPENDED'
    | 'TERMINATED'
    | 'WITHDRAWN'
    | 'AVAILABLE'
    | 'NO_LONGER_AVAILABLE'
    | 'TEMPORARILY_NOT_AVAILABLE'
    | 'APPROVED_FOR_MARKETING'
    | 'WITHHELD'
    | 'UNKNOWN'
  delayedPosting?: boolean
  whyStopped?: string
  expandedAccessInfo?: ExpandedAccessInfo
  startDateStruct?: PartialDateStruct
  primaryCompletionDateStruct?: PartialDateStruct
  completionDateStruct?: PartialDateStruct
  studyFirstSubmitDate?: string
  studyFirstSubmitQcDate?: string
  studyFirstPostDateStruct?: DateStruct
  resultsWaived?: boolean
  resultsFirstSubmitDate?: string
  resultsFirstSubmitQcDate?: string
  resultsFirstPostDateStruct?: DateStruct
  dispFirstSubmitDate?: string
  dispFirstSubmitQcDate?: string
  dispFirstPostDateStruct?: DateStruct
  lastUpdateSubmitDate?: string
  lastUpdatePostDateStruct?: DateStruct
}
export interface ExpandedAccessInfo {
  hasExpandedAccess?: boolean
  /**
   * NCT number
   */
  nctId?: string
  statusForNctId?: 'AVAILABLE' | 'NO_LONGER_AVAILABLE' | 'TEMPORARILY_NOT_AVAILABLE' | 'APPROVED_FOR_MARKETING'
}
export interface PartialDateStruct {
  /**
   * Date in `yyyy`, `yyyy-MM`, or `yyyy-MM-dd` format
   */
  date?: string
  type?: 'ACTUAL' | 'ESTIMATED'
}
export interface DateStruct {
  date?: string
  type?: 'ACTUAL' | 'ESTIMATED'
}
export interface SponsorCollaboratorsModule {
  responsibleParty?: ResponsibleParty
  leadSponsor?: Sponsor
  collaborators?: Sponsor[]
}
export interface ResponsibleParty {
  type?: 'SPONSOR' | 'PRINCIPAL_INVESTIGATOR' | 'SPONSOR_INVESTIGATOR'
  investigatorFullName?: string
  investigatorTitle?: string
  investigatorAffiliation?: string
  oldNameTitle?: string
  oldOrganization?: string
}
export interface Sponsor {
  name?: string
  class?: 'NIH' | 'FED' | 'OTHER_GOV' | 'INDIV' | 'INDUSTRY' | 'NETWORK' | 'AMBIG' | 'OTHER' | 'UNKNOWN'
}
export interface OversightModule {
  oversightHasDmc?: boolean
  isFdaRegulatedDrug?: boolean
  isFdaRegulatedDevice?: boolean
  isUnapprovedDevice?: boolean
  isPpsd?: boolean
  isUsExport?: boolean
  fdaaa801Violation?: boolean
}
export interface DescriptionModule {
  briefSummary?: string
  detailedDescription?: string
}
export interface ConditionsModule {
  conditions?: string[]
  keywords?: string[]
}
export interface DesignModule {
  studyType?: 'EXPANDED_ACCESS' | 'INTERVENTIONAL' | 'OBSERVATIONAL'
  nPtrsToThisExpAccNctId?: number
  expandedAccessTypes?: ExpandedAccessTypes
  patientRegistry?: boolean
  targetDuration?: string
  phases?: ('NA' | 'EARLY_PHASE1' | 'PHASE1' | 'PHASE2' | 'PHASE3' | 'PHASE4')[]
  designInfo?: DesignInfo
  bioSpec?: BioSpec
  enrollmentInfo?: EnrollmentInfo
}
export interface ExpandedAccessTypes {
  individual?: boolean
  intermediate?: boolean
  treatment?: boolean
}
export interface DesignInfo {
  allocation?: 'RANDOMIZED' | 'NON_RANDOMIZED' | 'NA'
  interventionModel?: 'SINGLE_GROUP' | 'PARALLEL' | 'CROSSOVER' | 'FACTORIAL' | 'SEQUENTIAL'
  interventionModelDescription?: string
  primaryPurpose?:
    | 'TREATMENT'
    | 'PREVENTION'
    | 'DIAGNOSTIC'
    | 'ECT'
    | 'SUPPORTIVE_CARE'
    | 'SCREENING'
    | 'HEALTH_SERVICES_RESEARCH'
    | 'BASIC_SCIENCE'
    | 'DEVICE_FEASIBILITY'
    | 'OTHER'
  observationalModel?:
    | 'COHORT'
    | 'CASE_CONTROL'
    | 'CASE_ONLY'
    | 'CASE_CROSSOVER'
    | 'ECOLOGIC_OR_COMMUNITY'
    | 'FAMILY_BASED'
    | 'DEFINED_POPULATION'
    | 'NATURAL_HISTORY'
    | 'OTHER'
  timePerspective?: 'RETROSPECTIVE' | 'PROSPECTIVE' | 'CROSS_SECTIONAL' | 'OTHER'
  maskingInfo?: MaskingBlock
}
export interface MaskingBlock {
  masking?: 'NONE' | 'SINGLE' | 'DOUBLE' | 'TRIPLE' | 'QUADRUPLE'
  maskingDescription?: string
  whoMasked?: ('PARTICIPANT' | 'CARE_PROVIDER' | 'INVESTIGATOR' | 'OUTCOMES_ASSESSOR')[]
}
export interface BioSpec {
  retention?: 'NONE_RETAINED' | 'SAMPLES_WITH_DNA' | 'SAMPLES_WITHOUT_DNA'
  description?: string
}
export interface EnrollmentInfo {
  count?: number
  type?: 'ACTUAL' | 'ESTIMATED'
}
export interface ArmsInterventionsModule {
  armGroups?: ArmGroup[]
  interventions?: Intervention[]
}
export interface ArmGroup {
  label?: string
  type?: 'EXPERIMENTAL' | 'ACTIVE_COMPARATOR' | 'PLACEBO_COMPARATOR' | 'SHAM_COMPARATOR' | 'NO_INTERVENTION' | 'OTHER'
  description?: string
  interventionNames?: string[]
}
export interface Intervention {
  type?:
    | 'BEHAVIORAL'
    | 'BIOLOGICAL'
    | 'COMBINATION_PRODUCT'
    | 'DEVICE'
    | 'DIAGNOSTIC_TEST'
    | 'DIETARY_SUPPLEMENT'
    | 'DRUG'
    | 'GENETIC'
    | 'PROCEDURE'
    | 'RADIATION'
    | 'OTHER'
  name?: string
  description?: string
  armGroupLabels?: string[]
  otherNames?: string[]
}
export interface OutcomesModule {
  primaryOutcomes?: Outcome[]
  secondaryOutcomes?: Outcome[]
  otherOutcomes?: Outcome[]
}
export interface Outcome {
  measure?: string
  description?: string
  timeFrame?: string
}
export interface EligibilityModule {
  eligibilityCriteria?: string
  healthyVolunteers?: boolean
  sex?: 'FEMALE' | 'MALE' | 'ALL'
  genderBased?: boolean
  genderDescription?: string
  minimumAge?: string
  maximumAge?: string
  stdAges?: ('CHILD' | 'ADULT' | 'OLDER_ADULT')[]
  studyPopulation?: string
  samplingMethod?: 'PROBABILITY_SAMPLE' | 'NON_PROBABILITY_SAMPLE'
}
export interface ContactsLocationsModule {
  centralContacts?: Contact[]
  overallOfficials?: Official[]
  locations?: Location[]
}
export interface Contact {
  name?: string
  role?: 'STUDY_CHAIR' | 'STUDY_DIRECTOR' | 'PRINCIPAL_INVESTIGATOR' | 'SUB_INVESTIGATOR' | 'CONTACT'
  phone?: string
  phoneExt?: string
  email?: string
}
export interface Official {
  name?: string
  affiliation?: string
  role?: 'STUDY_CHAIR' | 'STUDY_DIRECTOR' | 'PRINCIPAL_INVESTIGATOR' | 'SUB_INVESTIGATOR'
}
export interface Location {
  facility?: string
  status?:
    | 'ACTIVE_NOT_RECRUITING'
    | 'COMPLETED'
    | 'ENROLLING_BY_INVITATION'
    | 'NOT_YET_RECRUITING'
    | 'RECRUITING'
    | 'SUSPENDED'
    | 'TERMINATED'
    | 'WITHDRAWN'
    | 'AVAILABLE'
  /**
   * State/province or city name
   */
  city?: string
  /**
   * State/province or city name
   */
  state?: string
  zip?: string
  country?: string
  contacts?: Contact[]
  geoPoint?: GeoPoint
}
export interface GeoPoint {
  lat: number
  lon: number
}
export interface ReferencesModule {
  references?: Reference[]
  seeAlsoLinks?: SeeAlsoLink[]
  availIpds?: AvailIpd[]
}
export interface Reference {
  pmid?: string
  type?: 'BACKGROUND' | 'RESULT' | 'DERIVED'
  citation?: string
  retractions?: Retraction[]
}
export interface Retraction {
  pmid?: string
  source?: string
}
export interface SeeAlsoLink {
  label?: string
  url?: string
}
export interface AvailIpd {
  id?: string
  type?: string
  url?: string
  comment?: string
}
export interface IpdSharingStatementModule {
  ipdSharing?: 'YES' | 'NO' | 'UNDECIDED'
  description?: string
  infoTypes?: ('STUDY_PROTOCOL' | 'SAP' | 'ICF' | 'CSR' | 'ANALYTIC_CODE')[]
  timeFrame?: string
  accessCriteria?: string
  url?: string
}
export interface ResultsSection {
  participantFlowModule?: ParticipantFlowModule
  baselineCharacteristicsModule?: BaselineCharacteristicsModule
  outcomeMeasuresModule?: OutcomeMeasuresModule
  adverseEventsModule?: AdverseEventsModule
  moreInfoModule?: MoreInfoModule
}
export interface ParticipantFlowModule {
  preAssignmentDetails?: string
  recruitmentDetails?: string
  typeUnitsAnalyzed?: string
  groups?: FlowGroup[]
  periods?: FlowPeriod[]
}
export interface FlowGroup {
  id?: string
  title?: string
  description?: string
}
export interface FlowPeriod {
  title?: string
  milestones?: FlowMilestone[]
  dropWithdraws?: DropWithdraw[]
}
export interface FlowMilestone {
  type?: string
  comment?: string
  achievements?: FlowStats[]
}
export interface FlowStats {
  groupId?: string
  comment?: string
  numSubjects?: string
  numUnits?: string
}
export interface DropWithdraw {
  type?: string
  comment?: string
  reasons?: FlowStats[]
}
export interface BaselineCharacteristicsModule {
  populationDescription?: string
  typeUnitsAnalyzed?: string
  groups?: MeasureGroup[]
  denoms?: Denom[]
  measures?: BaselineMeasure[]
}
export interface MeasureGroup {
  id?: string
  title?: string
  description?: string
}
export interface Denom {
  units?: string
  counts?: DenomCount[]
}
export interface DenomCount {
  groupId?: string
  value?: string
}
export interface BaselineMeasure {
  title?: string
  description?: string
  populationDescription?: string
  paramType?:
    | 'GEOMETRIC_MEAN'
    | 'GEOMETRIC_LEAST_SQUARES_MEAN'
    | 'LEAST_SQUARES_MEAN'
    | 'LOG_MEAN'
    | 'MEAN'
    | 'MEDIAN'
    | 'NUMBER'
    | 'COUNT_OF_PARTICIPANTS'
    | 'COUNT_OF_UNITS'
  dispersionType?:
    | 'NA'
    | 'STANDARD_DEVIATION'
    | 'STANDARD_ERROR'
    | 'INTER_QUARTILE_RANGE'
    | 'FULL_RANGE'
    | 'CONFIDENCE_80'
    | 'CONFIDENCE_90'
    | 'CONFIDENCE_95'
    | 'CONFIDENCE_975'
    | 'CONFIDENCE_99'
    | 'CONFIDENCE_OTHER'
    | 'GEOMETRIC_COEFFICIENT'
  unitOfMeasure?: string
  calculatePct?: boolean
  denomUnitsSelected?: string
  denoms?: Denom[]
  classes?: MeasureClass[]
}
export interface MeasureClass {
  title?: string
  denoms?: Denom[]
  categories?: MeasureCategory[]
}
export interface MeasureCategory {
  title?: string
  measurements?: Measurement[]
}
export interface Measurement {
  groupId?: string
  value?: string
  spread?: string
  lowerLimit?: string
  upperLimit?: string
  comment?: string
}
export interface OutcomeMeasuresModule {
  outcomeMeasures?: OutcomeMeasure[]
}
export interface OutcomeMeasure {
  type?: 'PRIMARY' | 'SECONDARY' | 'OTHER_PRE_SPECIFIED' | 'POST_HOC'
  title?: string
  description?: string
  populationDescription?: string
  reportingStatus?: 'NOT_POSTED' | 'POSTED'
  /**
   * Date in `yyyy`, `yyyy-MM`, or `yyyy-MM-dd` format
   */
  anticipatedPostingDate?: string
  paramType?:
    | 'GEOMETRIC_MEAN'
    | 'GEOMETRIC_LEAST_SQUARES_MEAN'
    | 'LEAST_SQUARES_MEAN'
    | 'LOG_MEAN'
    | 'MEAN'
    | 'MEDIAN'
    | 'NUMBER'
    | 'COUNT_OF_PARTICIPANTS'
    | 'COUNT_OF_UNITS'
  dispersionType?: string
  unitOfMeasure?: string
  calculatePct?: boolean
  timeFrame?: string
  typeUnitsAnalyzed?: string
  denomUnitsSelected?: string
  groups?: MeasureGroup[]
  denoms?: Denom[]
  classes?: MeasureClass[]
  analyses?: MeasureAnalysis[]
}
export interface MeasureAnalysis {
  paramType?: string
  paramValue?: string
  dispersionType?: 'STANDARD_DEVIATION' | 'STANDARD_ERROR_OF_MEAN'
  dispersionValue?: string
  statisticalMethod?: string
  statisticalComment?: string
  pValue?: string
  pValueComment?: string
  ciNumSides?: 'ONE_SIDED' | 'TWO_SIDED'
  ciPctValue?: string
  ciLowerLimit?: string
  ciUpperLimit?: string
  ciLowerLimitComment?: string
  ciUpperLimitComment?: string
  estimateComment?: string
  testedNonInferiority?: boolean
  nonInferiorityType?:
    | 'SUPERIORITY'
    | 'NON_INFERIORITY'
    | 'EQUIVALENCE'
    | 'OTHER'
    | 'NON_INFERIORITY_OR_EQUIVALENCE'
    | 'SUPERIORITY_OR_OTHER'
    | 'NON_INFERIORITY_OR_EQUIVALENCE_LEGACY'
    | 'SUPERIORITY_OR_OTHER_LEGACY'
  nonInferiorityComment?: string
  otherAnalysisDescription?: string
  groupDescription?: string
  groupIds?: string[]
}
export interface AdverseEventsModule {
  frequencyThreshold?: string
  timeFrame?: string
  description?: string
  allCauseMortalityComment?: string
  eventGroups?: EventGroup[]
  seriousEvents?: AdverseEvent[]
  otherEvents?: AdverseEvent[]
}
export interface EventGroup {
  id?: string
  title?: string
  description?: string
  deathsNumAffected?: number
  deathsNumAtRisk?: number
  seriousNumAffected?: number
  seriousNumAtRisk?: number
  otherNumAffected?: number
  otherNumAtRisk?: number
}
export interface AdverseEvent {
  term?: string
  organSystem?: string
  sourceVocabulary?: string
  assessmentType?: 'NON_SYSTEMATIC_ASSESSMENT' | 'SYSTEMATIC_ASSESSMENT'
  notes?: string
  stats?: EventStats[]
}
export interface EventStats {
  groupId?: string
  numEvents?: number
  numAffected?: number
  numAtRisk?: number
}
export interface MoreInfoModule {
  limitationsAndCaveats?: LimitationsAndCaveats
  certainAgreement?: CertainAgreement
  pointOfContact?: PointOfContact
}
export interface LimitationsAndCaveats {
  description?: string
}
export interface CertainAgreement {
  piSponsorEmployee?: boolean
  restrictionType?: 'LTE60' | 'GT60' | 'OTHER'
  restrictiveAgreement?: boolean
  otherDetails?: string
}
export interface PointOfContact {
  title?: string
  organization?: string
  email?: string
  phone?: string
  phoneExt?: string
}
export interface AnnotationSection {
  annotationModule?: AnnotationModule
}
export interface AnnotationModule {
  unpostedAnnotation?: UnpostedAnnotation
  violationAnnotation?: ViolationAnnotation
}
export interface UnpostedAnnotation {
  unpostedResponsibleParty?: string
  unpostedEvents?: UnpostedEvent[]
}
export interface UnpostedEvent {
  type?: 'RESET' | 'RELEASE' | 'UNRELEASE'
  date?: string
  dateUnknown?: boolean
}
export interface ViolationAnnotation {
  violationEvents?: ViolationEvent[]
}
export interface ViolationEvent {
  type?: 'VIOLATION_IDENTIFIED' | 'CORRECTION_CONFIRMED' | 'PENALTY_IMPOSED' | 'ISSUES_IN_LETTER_ADDRESSED_CONFIRMED'
  description?: string
  creationDate?: string
  issuedDate?: string
  releaseDate?: string
  postedDate?: string
}
export interface DocumentSection {
  largeDocumentModule?: LargeDocumentModule
}
export interface LargeDocumentModule {
  noSap?: boolean
  largeDocs?: LargeDoc[]
}
export interface LargeDoc {
  typeAbbrev?: string
  hasProtocol?: boolean
  hasSap?: boolean
  hasIcf?: boolean
  label?: string
  date?: string
  /**
   * Date and time in `yyyy-MM-dd'T'HH:mm` format
   */
  uploadDate?: string
  filename?: string
  size?: number
}
export interface DerivedSection {
  miscInfoModule?: MiscInfoModule
  conditionBrowseModule?: BrowseModule
  interventionBrowseModule?: BrowseModule
}
export interface MiscInfoModule {
  versionHolder?: string
  removedCountries?: string[]
  submissionTracking?: SubmissionTracking
}
export interface SubmissionTracking {
  estimatedResultsFirstSubmitDate?: string
  firstMcpInfo?: FirstMcpInfo
  submissionInfos?: SubmissionInfo[]
}
export interface FirstMcpInfo {
  postDateStruct?: DateStruct
}
export interface SubmissionInfo {
  releaseDate?: string
  unreleaseDate?: string
  unreleaseDateUnknown?: boolean
  resetDate?: string
  mcpReleaseN?: number
}
export interface BrowseModule {
  meshes?: Mesh[]
  ancestors?: Mesh[]
  browseLeaves?: BrowseLeaf[]
  browseBranches?: BrowseBranch[]
}
export interface Mesh {
  id?: string
  term?: string
}
export interface BrowseLeaf {
  id?: string
  name?: string
  asFound?: string
  relevance?: 'LOW' | 'HIGH'
}
export interface BrowseBranch {
  abbrev?: string
  name?: string
}
