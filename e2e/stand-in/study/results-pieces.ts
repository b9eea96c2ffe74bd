/** The registry's data pieces in `resultsSection`, written as in `protocolPieces`. */
export const resultsPieces: readonly (readonly [path: string, pieces: string])[] = [
  ['resultsSection', 'ResultsSection . struct'],
  [
    'resultsSection.participantFlowModule',
    `ParticipantFlowModule . struct
    FlowPreAssignmentDetails preAssignmentDetails markup
    FlowRecruitmentDetails recruitmentDetails markup
    FlowTypeUnitsAnalyzed typeUnitsAnalyzed
    FlowGroup groups struct
    FlowGroupId groups.id
    FlowGroupTitle groups.title
    FlowGroupDescription groups.description markup
    FlowPeriod periods struct
    FlowPeriodTitle periods.title
    FlowMilestone periods.milestones struct
    FlowMilestoneType periods.milestones.type
    FlowMilestoneComment periods.milestones.comment
    FlowAchievement periods.milestones.achievements struct
    FlowAchievementGroupId periods.milestones.achievements.groupId
    FlowAchievementComment periods.milestones.achievements.comment
    FlowAchievementNumSubjects periods.milestones.achievements.numSubjects
    FlowAchievementNumUnits periods.milestones.achievements.numUnits
    FlowDropWithdraw periods.dropWithdraws struct
    FlowDropWithdrawType periods.dropWithdraws.type
    FlowDropWithdrawComment periods.dropWithdraws.comment
    FlowReason periods.dropWithdraws.reasons struct
    FlowReasonGroupId periods.dropWithdraws.reasons.groupId
    FlowReasonComment periods.dropWithdraws.reasons.comment
    FlowReasonNumSubjects periods.dropWithdraws.reasons.numSubjects
    FlowReasonNumUnits periods.dropWithdraws.reasons.numUnits`,
  ],
  [
    'resultsSection.baselineCharacteristicsModule',
    `BaselineCharacteristicsModule . struct
    BaselinePopulationDescription populationDescription markup
    BaselineTypeUnitsAnalyzed typeUnitsAnalyzed
    BaselineGroup groups struct
    BaselineGroupId groups.id
    BaselineGroupTitle groups.title
    BaselineGroupDescription groups.description markup
    BaselineDenom denoms struct
    BaselineDenomUnits denoms.units
    BaselineDenomCount denoms.counts struct
    BaselineDenomCountGroupId denoms.counts.groupId
    BaselineDenomCountValue denoms.counts.value
    BaselineMeasure measures struct
    BaselineMeasureTitle measures.title
    BaselineMeasureDescription measures.description markup
    BaselineMeasurePopulationDescription measures.populationDescription markup
    BaselineMeasureParamType measures.paramType MeasureParam
    BaselineMeasureDispersionType measures.dispersionType MeasureDispersionType
    BaselineMeasureUnitOfMeasure measures.unitOfMeasure
    BaselineMeasureCalculatePct measures.calculatePct boolean
    BaselineMeasureDenomUnitsSelected measures.denomUnitsSelected
    BaselineMeasureDenom measures.denoms struct
    BaselineMeasureDenomUnits measures.denoms.units
    BaselineMeasureDenomCount measures.denoms.counts struct
    BaselineMeasureDenomCountGroupId measures.denoms.counts.groupId
    BaselineMeasureDenomCountValue measures.denoms.counts.value
    BaselineClass measures.classes struct
    BaselineClassTitle measures.classes.title
    BaselineClassDenom measures.classes.denoms struct
    BaselineClassDenomUnits measures.classes.denoms.units
    BaselineClassDenomCount measures.classes.denoms.counts struct
    BaselineClassDenomCountGroupId measures.classes.denoms.counts.groupId
    BaselineClassDenomCountValue measures.classes.denoms.counts.value
    BaselineCategory measures.classes.categories struct
    BaselineCategoryTitle measures.classes.categories.title
    BaselineMeasurement measures.classes.categories.measurements struct
    BaselineMeasurementGroupId measures.classes.categories.measurements.groupId
    BaselineMeasurementValue measures.classes.categories.measurements.value
    BaselineMeasurementSpread measures.classes.categories.measurements.spread
    BaselineMeasurementLowerLimit measures.classes.categories.measurements.lowerLimit
    BaselineMeasurementUpperLimit measures.classes.categories.measurements.upperLimit
    BaselineMeasurementComment measures.classes.categories.measurements.comment`,
  ],
  [
    'resultsSection.outcomeMeasuresModule',
    `OutcomeMeasuresModule . struct
    OutcomeMeasure outcomeMeasures struct`,
  ],
  [
    'resultsSection.outcomeMeasuresModule.outcomeMeasures',
    `OutcomeMeasureType type OutcomeMeasureType
    OutcomeMeasureTitle title
    OutcomeMeasureDescription description markup
    OutcomeMeasurePopulationDescription populationDescription markup
    OutcomeMeasureReportingStatus reportingStatus ReportingStatus
    OutcomeMeasureAnticipatedPostingDate anticipatedPostingDate date
    OutcomeMeasureParamType paramType MeasureParam
    OutcomeMeasureDispersionType dispersionType
    OutcomeMeasureUnitOfMeasure unitOfMeasure
    OutcomeMeasureCalculatePct calculatePct boolean
    OutcomeMeasureTimeFrame timeFrame
    OutcomeMeasureTypeUnitsAnalyzed typeUnitsAnalyzed
    OutcomeMeasureDenomUnitsSelected denomUnitsSelected
    OutcomeGroup groups struct
    OutcomeGroupId groups.id
    OutcomeGroupTitle groups.title
    OutcomeGroupDescription groups.description markup
    OutcomeDenom denoms struct
    OutcomeDenomUnits denoms.units
    OutcomeDenomCount denoms.counts struct
    OutcomeDenomCountGroupId denoms.counts.groupId
    OutcomeDenomCountValue denoms.counts.value
    OutcomeClass classes struct
    OutcomeClassTitle classes.title
    OutcomeClassDenom classes.denoms struct
    OutcomeClassDenomUnits classes.denoms.units
    OutcomeClassDenomCount classes.denoms.counts struct
    OutcomeClassDenomCountGroupId classes.denoms.counts.groupId
    OutcomeClassDenomCountValue classes.denoms.counts.value
    OutcomeCategory classes.categories struct
    OutcomeCategoryTitle classes.categories.title
    OutcomeMeasurement classes.categories.measurements struct
    OutcomeMeasurementGroupId classes.categories.measurements.groupId
    OutcomeMeasurementValue classes.categories.measurements.value
    OutcomeMeasurementSpread classes.categories.measurements.spread
    OutcomeMeasurementLowerLimit classes.categories.measurements.lowerLimit
    OutcomeMeasurementUpperLimit classes.categories.measurements.upperLimit
    OutcomeMeasurementComment classes.categories.measurements.comment
    OutcomeAnalysis analyses struct
    OutcomeAnalysisParamType analyses.paramType
    OutcomeAnalysisParamValue analyses.paramValue
    OutcomeAnalysisDispersionType analyses.dispersionType AnalysisDispersionType
    OutcomeAnalysisDispersionValue analyses.dispersionValue
    OutcomeAnalysisStatisticalMethod analyses.statisticalMethod
    OutcomeAnalysisStatisticalComment analyses.statisticalComment markup
    OutcomeAnalysisPValue analyses.pValue
    OutcomeAnalysisPValueComment analyses.pValueComment markup
    OutcomeAnalysisCINumSides analyses.ciNumSides ConfidenceIntervalNumSides
    OutcomeAnalysisCIPctValue analyses.ciPctValue
    OutcomeAnalysisCILowerLimit analyses.ciLowerLimit
    OutcomeAnalysisCIUpperLimit analyses.ciUpperLimit
    OutcomeAnalysisCILowerLimitComment analyses.ciLowerLimitComment
    OutcomeAnalysisCIUpperLimitComment analyses.ciUpperLimitComment
    OutcomeAnalysisEstimateComment analyses.estimateComment markup
    OutcomeAnalysisTestedNonInferiority analyses.testedNonInferiority boolean
    OutcomeAnalysisNonInferiorityType analyses.nonInferiorityType NonInferiorityType
    OutcomeAnalysisNonInferiorityComment analyses.nonInferiorityComment markup
    OutcomeAnalysisOtherAnalysisDescription analyses.otherAnalysisDescription markup
    OutcomeAnalysisGroupDescription analyses.groupDescription markup
    OutcomeAnalysisGroupId analyses.groupIds`,
  ],
  [
    'resultsSection.adverseEventsModule',
    `AdverseEventsModule . struct
    EventsFrequencyThreshold frequencyThreshold
    EventsTimeFrame timeFrame
    EventsDescription description markup
    EventsAllCauseMortalityComment allCauseMortalityComment markup
    EventGroup eventGroups struct
    EventGroupId eventGroups.id
    EventGroupTitle eventGroups.title
    EventGroupDescription eventGroups.description markup
    EventGroupDeathsNumAffected eventGroups.deathsNumAffected number
    EventGroupDeathsNumAtRisk eventGroups.deathsNumAtRisk number
    EventGroupSeriousNumAffected eventGroups.seriousNumAffected number
    EventGroupSeriousNumAtRisk eventGroups.seriousNumAtRisk number
    EventGroupOtherNumAffected eventGroups.otherNumAffected number
    EventGroupOtherNumAtRisk eventGroups.otherNumAtRisk number
    SeriousEvent seriousEvents struct
    SeriousEventTerm seriousEvents.term
    SeriousEventOrganSystem seriousEvents.organSystem
    SeriousEventSourceVocabulary seriousEvents.sourceVocabulary
    SeriousEventAssessmentType seriousEvents.assessmentType EventAssessment
    SeriousEventNotes seriousEvents.notes markup
    SeriousEventStats seriousEvents.stats struct
    SeriousEventStatsGroupId seriousEvents.stats.groupId
    SeriousEventStatsNumEvents seriousEvents.stats.numEvents number
    SeriousEventStatsNumAffected seriousEvents.stats.numAffected number
    SeriousEventStatsNumAtRisk seriousEvents.stats.numAtRisk number
    OtherEvent otherEvents struct
    OtherEventTerm otherEvents.term
    OtherEventOrganSystem otherEvents.organSystem
    OtherEventSourceVocabulary otherEvents.sourceVocabulary
    OtherEventAssessmentType otherEvents.assessmentType EventAssessment
    OtherEventNotes otherEvents.notes markup
    OtherEventStats otherEvents.stats struct
    OtherEventStatsGroupId otherEvents.stats.groupId
    OtherEventStatsNumEvents otherEvents.stats.numEvents number
    OtherEventStatsNumAffected otherEvents.stats.numAffected number
    OtherEventStatsNumAtRisk otherEvents.stats.numAtRisk number`,
  ],
  [
    'resultsSection.moreInfoModule',
    `MoreInfoModule . struct
    LimitationsAndCaveats limitationsAndCaveats struct
    LimitationsAndCaveatsDescription limitationsAndCaveats.description markup
    CertainAgreement certainAgreement struct
    AgreementPISponsorEmployee certainAgreement.piSponsorEmployee boolean
    AgreementRestrictionType certainAgreement.restrictionType AgreementRestrictionType
    AgreementRestrictiveAgreement certainAgreement.restrictiveAgreement boolean
    AgreementOtherDetails certainAgreement.otherDetails markup
    PointOfContact pointOfContact struct
    PointOfContactTitle pointOfContact.title
    PointOfContactOrganization pointOfContact.organization
    PointOfContactEMail pointOfContact.email
    PointOfContactPhone pointOfContact.phone
    PointOfContactPhoneExt pointOfContact.phoneExt`,
  ],
]
