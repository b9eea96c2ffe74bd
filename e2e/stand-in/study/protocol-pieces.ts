/**
 * The registry's data pieces in `protocolSection`: for each module its path and, a line each, a piece name, its path below the module and its kind
 * (text where none is given; a name in capitals is one of `enums`). From the API's data model, version 2.0.5.
 */
export const protocolPieces: readonly (readonly [path: string, pieces: string])[] = [
  ['protocolSection', 'ProtocolSection . struct'],
  [
    'protocolSection.identificationModule',
    `IdentificationModule . struct
    NCTId nctId
    NCTIdAlias nctIdAliases
    OrgStudyIdInfo orgStudyIdInfo struct
    OrgStudyId orgStudyIdInfo.id
    OrgStudyIdType orgStudyIdInfo.type OrgStudyIdType
    OrgStudyIdLink orgStudyIdInfo.link
    SecondaryIdInfo secondaryIdInfos struct
    SecondaryId secondaryIdInfos.id
    SecondaryIdType secondaryIdInfos.type SecondaryIdType
    SecondaryIdDomain secondaryIdInfos.domain
    SecondaryIdLink secondaryIdInfos.link
    BriefTitle briefTitle
    OfficialTitle officialTitle
    Acronym acronym
    Organization organization struct
    OrgFullName organization.fullName
    OrgClass organization.class AgencyClass`,
  ],
  [
    'protocolSection.statusModule',
    `StatusModule . struct
    StatusVerifiedDate statusVerifiedDate date
    OverallStatus overallStatus Status
    LastKnownStatus lastKnownStatus Status
    DelayedPosting delayedPosting boolean
    WhyStopped whyStopped markup
    ExpandedAccessInfo expandedAccessInfo struct
    HasExpandedAccess expandedAccessInfo.hasExpandedAccess boolean
    ExpandedAccessNCTId expandedAccessInfo.nctId
    ExpandedAccessStatusForNCTId expandedAccessInfo.statusForNctId ExpandedAccessStatus
    StartDateStruct startDateStruct struct
    StartDate startDateStruct.date date
    StartDateType startDateStruct.type DateType
    PrimaryCompletionDateStruct primaryCompletionDateStruct struct
    PrimaryCompletionDate primaryCompletionDateStruct.date date
    PrimaryCompletionDateType primaryCompletionDateStruct.type DateType
    CompletionDateStruct completionDateStruct struct
    CompletionDate completionDateStruct.date date
    CompletionDateType completionDateStruct.type DateType
    StudyFirstSubmitDate studyFirstSubmitDate date
    StudyFirstSubmitQCDate studyFirstSubmitQcDate date
    StudyFirstPostDateStruct studyFirstPostDateStruct struct
    StudyFirstPostDate studyFirstPostDateStruct.date date
    StudyFirstPostDateType studyFirstPostDateStruct.type DateType
    ResultsWaived resultsWaived boolean
    ResultsFirstSubmitDate resultsFirstSubmitDate date
    ResultsFirstSubmitQCDate resultsFirstSubmitQcDate date
    ResultsFirstPostDateStruct resultsFirstPostDateStruct struct
    ResultsFirstPostDate resultsFirstPostDateStruct.date date
    ResultsFirstPostDateType resultsFirstPostDateStruct.type DateType
    DispFirstSubmitDate dispFirstSubmitDate date
    DispFirstSubmitQCDate dispFirstSubmitQcDate date
    DispFirstPostDateStruct dispFirstPostDateStruct struct
    DispFirstPostDate dispFirstPostDateStruct.date date
    DispFirstPostDateType dispFirstPostDateStruct.type DateType
    LastUpdateSubmitDate lastUpdateSubmitDate date
    LastUpdatePostDateStruct lastUpdatePostDateStruct struct
    LastUpdatePostDate lastUpdatePostDateStruct.date date
    LastUpdatePostDateType lastUpdatePostDateStruct.type DateType`,
  ],
  [
    'protocolSection.sponsorCollaboratorsModule',
    `SponsorCollaboratorsModule . struct
    ResponsibleParty responsibleParty struct
    ResponsiblePartyType responsibleParty.type ResponsiblePartyType
    ResponsiblePartyInvestigatorFullName responsibleParty.investigatorFullName
    ResponsiblePartyInvestigatorTitle responsibleParty.investigatorTitle
    ResponsiblePartyInvestigatorAffiliation responsibleParty.investigatorAffiliation
    ResponsiblePartyOldNameTitle responsibleParty.oldNameTitle
    ResponsiblePartyOldOrganization responsibleParty.oldOrganization
    LeadSponsor leadSponsor struct
    LeadSponsorName leadSponsor.name
    LeadSponsorClass leadSponsor.class AgencyClass
    Collaborator collaborators struct
    CollaboratorName collaborators.name
    CollaboratorClass collaborators.class AgencyClass`,
  ],
  [
    'protocolSection.oversightModule',
    `OversightModule . struct
    OversightHasDMC oversightHasDmc boolean
    IsFDARegulatedDrug isFdaRegulatedDrug boolean
    IsFDARegulatedDevice isFdaRegulatedDevice boolean
    IsUnapprovedDevice isUnapprovedDevice boolean
    IsPPSD isPpsd boolean
    IsUSExport isUsExport boolean
    FDAAA801Violation fdaaa801Violation boolean`,
  ],
  [
    'protocolSection.descriptionModule',
    `DescriptionModule . struct
    BriefSummary briefSummary markup
    DetailedDescription detailedDescription markup`,
  ],
  [
    'protocolSection.conditionsModule',
    `ConditionsModule . struct
    Condition conditions
    Keyword keywords`,
  ],
  [
    'protocolSection.designModule',
    `DesignModule . struct
    StudyType studyType StudyType
    NPtrsToThisExpAccNCTId nPtrsToThisExpAccNctId number
    ExpandedAccessTypes expandedAccessTypes struct
    ExpAccTypeIndividual expandedAccessTypes.individual boolean
    ExpAccTypeIntermediate expandedAccessTypes.intermediate boolean
    ExpAccTypeTreatment expandedAccessTypes.treatment boolean
    PatientRegistry patientRegistry boolean
    TargetDuration targetDuration time
    Phase phases Phase
    DesignInfo designInfo struct
    DesignAllocation designInfo.allocation DesignAllocation
    DesignInterventionModel designInfo.interventionModel InterventionalAssignment
    DesignInterventionModelDescription designInfo.interventionModelDescription markup
    DesignPrimaryPurpose designInfo.primaryPurpose PrimaryPurpose
    DesignObservationalModel designInfo.observationalModel ObservationalModel
    DesignTimePerspective designInfo.timePerspective DesignTimePerspective
    DesignMaskingInfo designInfo.maskingInfo struct
    DesignMasking designInfo.maskingInfo.masking DesignMasking
    DesignMaskingDescription designInfo.maskingInfo.maskingDescription markup
    DesignWhoMasked designInfo.maskingInfo.whoMasked WhoMasked
    BioSpec bioSpec struct
    BioSpecRetention bioSpec.retention BioSpecRetention
    BioSpecDescription bioSpec.description markup
    EnrollmentInfo enrollmentInfo struct
    EnrollmentCount enrollmentInfo.count number
    EnrollmentType enrollmentInfo.type EnrollmentType`,
  ],
  [
    'protocolSection.armsInterventionsModule',
    `ArmsInterventionsModule . struct
    ArmGroup armGroups struct
    ArmGroupLabel armGroups.label
    ArmGroupType armGroups.type ArmGroupType
    ArmGroupDescription armGroups.description markup
    ArmGroupInterventionName armGroups.interventionNames
    Intervention interventions struct
    InterventionType interventions.type InterventionType
    InterventionName interventions.name
    InterventionDescription interventions.description markup
    InterventionArmGroupLabel interventions.armGroupLabels
    InterventionOtherName interventions.otherNames`,
  ],
  [
    'protocolSection.outcomesModule',
    `OutcomesModule . struct
    PrimaryOutcome primaryOutcomes struct
    PrimaryOutcomeMeasure primaryOutcomes.measure
    PrimaryOutcomeDescription primaryOutcomes.description markup
    PrimaryOutcomeTimeFrame primaryOutcomes.timeFrame
    SecondaryOutcome secondaryOutcomes struct
    SecondaryOutcomeMeasure secondaryOutcomes.measure
    SecondaryOutcomeDescription secondaryOutcomes.description markup
    SecondaryOutcomeTimeFrame secondaryOutcomes.timeFrame
    OtherOutcome otherOutcomes struct
    OtherOutcomeMeasure otherOutcomes.measure
    OtherOutcomeDescription otherOutcomes.description markup
    OtherOutcomeTimeFrame otherOutcomes.timeFrame`,
  ],
  [
    'protocolSection.eligibilityModule',
    `EligibilityModule . struct
    EligibilityCriteria eligibilityCriteria markup
    HealthyVolunteers healthyVolunteers boolean
    Sex sex Sex
    GenderBased genderBased boolean
    GenderDescription genderDescription markup
    MinimumAge minimumAge time
    MaximumAge maximumAge time
    StdAge stdAges StandardAge
    StudyPopulation studyPopulation markup
    SamplingMethod samplingMethod SamplingMethod`,
  ],
  [
    'protocolSection.contactsLocationsModule',
    `ContactsLocationsModule . struct
    CentralContact centralContacts struct
    CentralContactName centralContacts.name
    CentralContactRole centralContacts.role ContactRole
    CentralContactPhone centralContacts.phone
    CentralContactPhoneExt centralContacts.phoneExt
    CentralContactEMail centralContacts.email
    OverallOfficial overallOfficials struct
    OverallOfficialName overallOfficials.name
    OverallOfficialAffiliation overallOfficials.affiliation
    OverallOfficialRole overallOfficials.role OfficialRole
    Location locations struct
    LocationFacility locations.facility
    LocationStatus locations.status RecruitmentStatus
    LocationCity locations.city
    LocationState locations.state
    LocationZip locations.zip
    LocationCountry locations.country
    LocationContact locations.contacts struct
    LocationContactName locations.contacts.name
    LocationContactRole locations.contacts.role ContactRole
    LocationContactPhone locations.contacts.phone
    LocationContactPhoneExt locations.contacts.phoneExt
    LocationContactEMail locations.contacts.email
    LocationGeoPoint locations.geoPoint geo`,
  ],
  [
    'protocolSection.referencesModule',
    `ReferencesModule . struct
    Reference references struct
    ReferencePMID references.pmid
    ReferenceType references.type ReferenceType
    ReferenceCitation references.citation
    Retraction references.retractions struct
    RetractionPMID references.retractions.pmid
    RetractionSource references.retractions.source
    SeeAlsoLink seeAlsoLinks struct
    SeeAlsoLinkLabel seeAlsoLinks.label
    SeeAlsoLinkURL seeAlsoLinks.url
    AvailIPD availIpds struct
    AvailIPDId availIpds.id
    AvailIPDType availIpds.type
    AvailIPDURL availIpds.url
    AvailIPDComment availIpds.comment`,
  ],
  [
    'protocolSection.ipdSharingStatementModule',
    `IPDSharingStatementModule . struct
    IPDSharing ipdSharing IpdSharing
    IPDSharingDescription description markup
    IPDSharingInfoType infoTypes IpdSharingInfoType
    IPDSharingTimeFrame timeFrame markup
    IPDSharingAccessCriteria accessCriteria markup
    IPDSharingURL url`,
  ],
]
