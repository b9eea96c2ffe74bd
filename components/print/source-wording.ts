import type { Freshness } from '#lib/catalogue/catalogue'
import { spokenDate } from '#lib/trials/dates/spoken-date'

const COPIES: Readonly<Record<Freshness['source'], string>> = {
  live: 'ClinicalTrials.gov, read',
  saved: 'our last saved copy of ClinicalTrials.gov, read',
  offline: 'our offline copy of ClinicalTrials.gov, made',
}

/** Which copy of the registry a sheet was made from, and its day: "ClinicalTrials.gov, read 25 September 2025". */
export function sourceWords({ source, readAt }: Pick<Freshness, 'source' | 'readAt'>): string {
  return `${COPIES[source]} ${spokenDate(readAt)}`
}
