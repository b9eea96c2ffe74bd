/**
 * What we ask the registry for, a question each: people can have MS, or one of the two states that can come before it. Every question is two or three
 * words, because the service has refused longer ones for good ("Too complicated query"). Which of the studies are about the gut
 * is decided by reading each of them (`lib/trials/topics/read-topics.ts`), so the registry's fuzzy search decides nothing.
 */
export const CONDITIONS = [
  'multiple sclerosis',
  'clinically isolated syndrome',
  'radiologically isolated syndrome',
] as const

/** What the topic rules read of a study, as names of the registry's pieces: no more, because it is asked of thousands. */
export const TOPIC_FIELDS = [
  'NCTId',
  'NCTIdAlias',
  'BriefTitle',
  'OfficialTitle',
  'OverallStatus',
  'StudyType',
  'Condition',
  'Keyword',
  'BriefSummary',
  'DetailedDescription',
  'ArmGroupLabel',
  'ArmGroupDescription',
  'InterventionName',
  'InterventionOtherName',
  'InterventionDescription',
  'PrimaryOutcomeMeasure',
  'PrimaryOutcomeDescription',
  'SecondaryOutcomeMeasure',
  'SecondaryOutcomeDescription',
  'OtherOutcomeMeasure',
  'OtherOutcomeDescription',
  'EligibilityCriteria',
  'StudyPopulation',
] as const

/**
 * What we read of a study that we show. `ProtocolSection` is all that a sponsor registers; results, MeSH trees and upload history, which
 * make up most of a record's size, are left out.
 */
export const STUDY_FIELDS = [
  'ProtocolSection',
  'AnnotationSection',
  'LargeDocumentModule',
  'ConditionMeshId',
  'ConditionMeshTerm',
  'HasResults',
] as const

/** The most studies a page; the registry gives no more. */
export const LARGEST_PAGE = 1_000
/** The most numbers that one call asks for. */
export const MOST_NUMBERS = 100

/**
 * One condition as parameters of the API's `/studies`, without paging. Oldest first, by a date that never changes, so that pages stay in step
 * while the registry takes in new records.
 */
export function conditionParams(condition: string, pageSize: number): URLSearchParams {
  return new URLSearchParams({
    'query.cond': condition,
    fields: TOPIC_FIELDS.join(','),
    sort: 'StudyFirstPostDate:asc',
    pageSize: String(pageSize),
  })
}

/** Whole studies by their numbers, as parameters of the API's `/studies`. */
export function numbersParams(nctIds: readonly string[], pageSize: number): URLSearchParams {
  return new URLSearchParams({
    'filter.ids': nctIds.join(','),
    fields: STUDY_FIELDS.join(','),
    pageSize: String(pageSize),
  })
}

/** The same question on the registry's own website, ready to paste. */
export function siteUrl(condition: string): string {
  return `https://clinicaltrials.gov/search?cond=${encodeURIComponent(condition)}`
}
