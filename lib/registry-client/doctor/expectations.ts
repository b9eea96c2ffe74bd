/** What the live registry is expected to answer, so that the doctor can say what differs. */
export type Expectations = {
  /** The day these were last looked at (ISO). */
  readonly statedOn: string
  /** The version's beginning: a change of the last number is no surprise. */
  readonly apiVersion: string
  /** How many studies the registry has for all our conditions together. */
  readonly studies: Band
  /** How many of these are on our list. */
  readonly onTopic: Band
  /** Fields that nearly every record has, and the share of records below which we take one for missing. */
  readonly usualFields: readonly string[]
  readonly usualShare: number
  /** About half of what the client accepts; beyond that it is time to look. */
  readonly largestBytes: number
  readonly slowestMs: number
}

/** Both ends are as expected. */
export type Band = { readonly least: number; readonly most: number }

/**
 * The numbers are estimates. On 25 September 2025 there were 3,616 studies on MS alone, and our rules chose 51 of those, most of whose summaries and criteria
 * were missing from what we had, so that whole records will show more. The usual fields are those that the registry requires.
 */
export const EXPECTATIONS: Expectations = {
  statedOn: '2026-11-26',
  apiVersion: '2.0.',
  studies: { least: 3_400, most: 6_000 },
  onTopic: { least: 45, most: 250 },
  usualFields: [
    'protocolSection.identificationModule.briefTitle',
    'protocolSection.identificationModule.orgStudyIdInfo.id',
    'protocolSection.statusModule.overallStatus',
    'protocolSection.statusModule.statusVerifiedDate',
    'protocolSection.statusModule.studyFirstSubmitDate',
    'protocolSection.statusModule.lastUpdatePostDateStruct.date',
    'protocolSection.sponsorCollaboratorsModule.leadSponsor.name',
    'protocolSection.descriptionModule.briefSummary',
    'protocolSection.conditionsModule.conditions',
    'protocolSection.designModule.studyType',
    'protocolSection.eligibilityModule.eligibilityCriteria',
    'protocolSection.eligibilityModule.sex',
    'hasResults',
  ],
  usualShare: 0.9,
  largestBytes: 20_000_000,
  slowestMs: 15_000,
}
