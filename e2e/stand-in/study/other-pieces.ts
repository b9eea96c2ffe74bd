/** The registry's data pieces beside protocol and results, written as in `protocolPieces`. */
export const otherPieces: readonly (readonly [path: string, pieces: string])[] = [
  [
    '',
    `HasResults hasResults boolean
    AnnotationSection annotationSection struct
    DocumentSection documentSection struct
    DerivedSection derivedSection struct`,
  ],
  [
    'annotationSection.annotationModule',
    `AnnotationModule . struct
    UnpostedAnnotation unpostedAnnotation struct
    UnpostedResponsibleParty unpostedAnnotation.unpostedResponsibleParty
    UnpostedEvent unpostedAnnotation.unpostedEvents struct
    UnpostedEventType unpostedAnnotation.unpostedEvents.type UnpostedEventType
    UnpostedEventDate unpostedAnnotation.unpostedEvents.date date
    UnpostedEventDateUnknown unpostedAnnotation.unpostedEvents.dateUnknown boolean
    ViolationAnnotation violationAnnotation struct
    ViolationEvent violationAnnotation.violationEvents struct
    ViolationEventType violationAnnotation.violationEvents.type ViolationEventType
    ViolationEventDescription violationAnnotation.violationEvents.description markup
    ViolationEventCreationDate violationAnnotation.violationEvents.creationDate date
    ViolationEventIssuedDate violationAnnotation.violationEvents.issuedDate date
    ViolationEventReleaseDate violationAnnotation.violationEvents.releaseDate date
    ViolationEventPostedDate violationAnnotation.violationEvents.postedDate date`,
  ],
  [
    'documentSection.largeDocumentModule',
    `LargeDocumentModule . struct
    LargeDocNoSAP noSap boolean
    LargeDoc largeDocs struct
    LargeDocTypeAbbrev largeDocs.typeAbbrev
    LargeDocHasProtocol largeDocs.hasProtocol boolean
    LargeDocHasSAP largeDocs.hasSap boolean
    LargeDocHasICF largeDocs.hasIcf boolean
    LargeDocLabel largeDocs.label
    LargeDocDate largeDocs.date date
    LargeDocUploadDate largeDocs.uploadDate date
    LargeDocFilename largeDocs.filename
    LargeDocSize largeDocs.size number`,
  ],
  [
    'derivedSection.miscInfoModule',
    `MiscInfoModule . struct
    VersionHolder versionHolder date
    RemovedCountry removedCountries
    SubmissionTracking submissionTracking struct
    EstimatedResultsFirstSubmitDate submissionTracking.estimatedResultsFirstSubmitDate date
    FirstMCPInfo submissionTracking.firstMcpInfo struct
    FirstMCPPostDateStruct submissionTracking.firstMcpInfo.postDateStruct struct
    FirstMCPPostDate submissionTracking.firstMcpInfo.postDateStruct.date date
    FirstMCPPostDateType submissionTracking.firstMcpInfo.postDateStruct.type DateType
    SubmissionInfo submissionTracking.submissionInfos struct
    SubmissionReleaseDate submissionTracking.submissionInfos.releaseDate date
    SubmissionUnreleaseDate submissionTracking.submissionInfos.unreleaseDate date
    SubmissionUnreleaseDateUnknown submissionTracking.submissionInfos.unreleaseDateUnknown boolean
    SubmissionResetDate submissionTracking.submissionInfos.resetDate date
    SubmissionMCPReleaseN submissionTracking.submissionInfos.mcpReleaseN number`,
  ],
  ...['Condition', 'Intervention'].map(
    (name) =>
      [
        `derivedSection.${name.toLowerCase()}BrowseModule`,
        `${name}BrowseModule . struct
        ${name}Mesh meshes struct
        ${name}MeshId meshes.id
        ${name}MeshTerm meshes.term
        ${name}Ancestor ancestors struct
        ${name}AncestorId ancestors.id
        ${name}AncestorTerm ancestors.term
        ${name}BrowseLeaf browseLeaves struct
        ${name}BrowseLeafId browseLeaves.id
        ${name}BrowseLeafName browseLeaves.name
        ${name}BrowseLeafAsFound browseLeaves.asFound
        ${name}BrowseLeafRelevance browseLeaves.relevance BrowseLeafRelevance
        ${name}BrowseBranch browseBranches struct
        ${name}BrowseBranchAbbrev browseBranches.abbrev
        ${name}BrowseBranchName browseBranches.name`,
      ] as const,
  ),
]
