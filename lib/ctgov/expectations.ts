/** What the live registry is expected to answer, so that the doctor can say what differs. */
export type Expectations = {
  /** The day these were last looked at (ISO). */
  readonly statedOn: string
  /** The version's beginning: a change of the last number is no surprise. */
  readonly apiVersion: string
  /** How many studies the fixed search finds. */
  readonly studies: { readonly least: number; readonly most: number }
  /** Fields that nearly every record has, and the share of records below which we take one for missing. */
  readonly usualFields: readonly string[]
  readonly usualShare: number
  /** About half of what the client accepts; beyond that it is time to look. */
  readonly largestBytes: number
  readonly slowestMs: number
}

/**
 * The numbers are estimates: among 3,616 real records of 25 September 2025, most of them without summary and criteria,
 * the fixed search finds 105, and full records hold more words. The usual fields are those that the registry requires.
 */
export const EXPECTATIONS: Expectations = {
  statedOn: '2026-11-22',
  apiVersion: '2.0.',
  studies: { least: 100, most: 1_500 },
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
  largestBytes: 12_500_000,
  slowestMs: 5_000,
}
