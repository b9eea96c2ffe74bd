/** The registry's own page of a trial. */
export function recordLink(nctId: string): string {
  return `https://clinicaltrials.gov/study/${nctId}`
}

/** The results tab of the registry's page. */
export function resultsLink(nctId: string): string {
  return `${recordLink(nctId)}?tab=results`
}

/** The record in FHIR, a form that hospital systems read. */
export function fhirLink(nctId: string): string {
  return `https://clinicaltrials.gov/api/v2/studies/${nctId}?format=fhir.json`
}

/** The record in RIS, a form that reference managers read. */
export function risLink(nctId: string): string {
  return `https://clinicaltrials.gov/api/v2/studies/${nctId}?format=ris`
}

/** A paper on PubMed by its number, or null where the record's number is none. */
export function pubmedLink(pmid: string | null): string | null {
  return pmid !== null && /^\d{1,9}$/.test(pmid) ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : null
}
