import { unreadWords } from '#lib/signals/text/unread-wording'
import { spokenDate, spokenTime } from '#lib/trials/dates/spoken-date'
import { fhirLink, recordLink, risLink } from '#lib/trials/links/registry-links'
import type { Provenance } from '#lib/trials/record/trial'
import { listed } from '#lib/trials/text/listed'
import { Sub } from '../../ui/sub'
import { OutsideLink } from '../../ui/words/outside-link'
import { Fold } from '../fold'
import type { TrialProps } from '../trial-props'
import { Words } from '../words'

/** Where the words on the page come from, and where else the record can be read. */
export function AboutThisCopy({ trial, freshness }: TrialProps) {
  const unread = unreadWords(trial)
  return (
    <Fold id="copy" title="Where this comes from" note="Which copy, and the record elsewhere">
      <p>{COPIES[freshness.source](freshness.readAt)}</p>
      {unread !== null && <p>{unread}</p>}
      {trial.provenance !== null && <Origin provenance={trial.provenance} />}
      <Sub title="The same record elsewhere">
        <ul className="list-disc pl-6">
          <li>
            <OutsideLink href={recordLink(trial.nctId)}>
              {trial.nctId} on ClinicalTrials.gov
            </OutsideLink>
          </li>
          <li>
            <OutsideLink href={fhirLink(trial.nctId)}>
              As FHIR, for hospital systems, from ClinicalTrials.gov
            </OutsideLink>
          </li>
          <li>
            <OutsideLink href={risLink(trial.nctId)}>
              As RIS, for reference managers, from ClinicalTrials.gov
            </OutsideLink>
          </li>
        </ul>
      </Sub>
    </Fold>
  )
}

const COPIES = {
  live: (readAt: string) => `Read from ClinicalTrials.gov on ${spokenTime(readAt)}.`,
  saved: (readAt: string) =>
    `From our saved copy of ClinicalTrials.gov, read on ${spokenTime(readAt)}. The record may have changed since.`,
  offline: (readAt: string) =>
    `From the offline copy that comes with this site, made on ${spokenDate(readAt)}. The record may have changed since.`,
} as const

const FIELDS = new Map([
  ['briefSummary', 'the summary'],
  ['detailedDescription', 'the longer description'],
  ['eligibilityCriteria', 'the rules on who can take part'],
])

function Origin({ provenance }: { readonly provenance: Provenance }) {
  const restated = provenance.restated.map((field) => FIELDS.get(field) ?? `“${field}”`)
  return (
    <>
      {restated.length > 0 && (
        <p>
          In our own words, with a bar beside them: {listed(restated)}. They may be incomplete. The
          registry’s own text is in the record.
        </p>
      )}
      {provenance.facts !== null && <p>Facts: {provenance.facts}.</p>}
      {provenance.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {provenance.sources.length > 0 && (
        <details>
          <summary>Copies of the record that we used</summary>
          <div>
            <ul className="list-disc pl-6">
              {provenance.sources.map((source) => (
                <li key={source}>
                  <Source text={source} />
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </>
  )
}

/** Many sources carry a remark after their address, so that only a bare https address becomes a link. */
function Source({ text }: { readonly text: string }) {
  return /^https:\/\/\S+$/.test(text) && URL.canParse(text) ? (
    <OutsideLink href={text}>{text}</OutsideLink>
  ) : (
    <Words>{text}</Words>
  )
}
