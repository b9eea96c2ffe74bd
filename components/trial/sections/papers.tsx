import { outsideLink } from '#lib/trials/links/contact-links'
import { pubmedLink, recordLink, resultsLink } from '#lib/trials/links/registry-links'
import type { Reference } from '#lib/trials/record/trial'
import { counted } from '#lib/trials/text/listed'
import { Folded } from '../../ui/lists/folded'
import { Rows } from '../../ui/lists/rows'
import { Sub } from '../../ui/sub'
import { OutsideLink } from '../../ui/words/outside-link'
import { absentWords } from '../absent'
import { Fold } from '../fold'
import type { TrialProps } from '../trial-props'
import { Words } from '../words'

/** In the order a reader wants them. Only the first two can tell what happened; who linked a paper is said each time. */
const GROUPS = [
  { kind: 'result', title: 'Papers that the sponsor names as results' },
  { kind: 'derived', title: 'Papers linked by the registry, not by the sponsor' },
  { kind: 'background', title: 'Background papers that the sponsor names' },
  { kind: null, title: 'Papers in the record' },
] as const

const papersNote = ({ references, hasResults }: TrialProps['trial']) =>
  `${references.length === 0 ? 'No paper' : counted(references.length, 'paper')}, ${hasResults ? 'results posted' : 'no results posted'}`

/** What can be read about the study: results, papers, documents and links. */
export function Papers(props: TrialProps) {
  const { trial } = props
  return (
    <Fold id="papers" title="Results and papers" note={papersNote(trial)}>
      <Results {...props} />
      {trial.provenance === null ? (
        GROUPS.map(({ kind, title }) => (
          <References
            key={title}
            title={title}
            all={trial.references.filter((reference) => reference.kind === kind)}
          />
        ))
      ) : (
        <References
          title="Papers in the offline copy (the registry may not link them)"
          all={trial.references}
        />
      )}
      <Documents {...props} />
      <Links {...props} />
    </Fold>
  )
}

function Results(props: TrialProps) {
  const { trial } = props
  if (trial.hasResults) {
    return (
      <p>
        Results are posted in the registry.{' '}
        <OutsideLink href={resultsLink(trial.nctId)}>Read them on ClinicalTrials.gov</OutsideLink>
      </p>
    )
  }
  const papers = trial.references.some((reference) => reference.kind !== 'background')
  return (
    <p>
      No results are posted in the registry.
      {!papers && ` Papers: ${absentWords(props).toLowerCase()}.`}
    </p>
  )
}

function References({
  title,
  all,
}: {
  readonly title: string
  readonly all: readonly Reference[]
}) {
  if (all.length === 0) return null
  return (
    <Sub title={title}>
      <Folded all={all} open={5} what="papers">
        {(some) => (
          <Rows>
            {some.map((reference, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: papers may be named twice and keep their order
              <Paper key={index} reference={reference} />
            ))}
          </Rows>
        )}
      </Folded>
    </Sub>
  )
}

function Paper({ reference }: { readonly reference: Reference }) {
  const pubmed = pubmedLink(reference.pmid)
  return (
    <li>
      <p>
        <Words>{reference.citation}</Words>
      </p>
      {reference.retracted && (
        <p>
          <b>This paper was retracted.</b>
        </p>
      )}
      {pubmed !== null && (
        <p>
          <OutsideLink href={pubmed}>Read it on PubMed (number {reference.pmid})</OutsideLink>
        </p>
      )}
    </li>
  )
}

function Documents({ trial }: TrialProps) {
  if (trial.documents.length === 0) return null
  return (
    <Sub title="Documents">
      <ul className="list-disc pl-6">
        {trial.documents.map(({ label, filename }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: documents may share a name and keep their order
          <li key={index}>
            <Words>{filename === null ? label : `${label} (${filename})`}</Words>
          </li>
        ))}
      </ul>
      <p>
        <OutsideLink href={recordLink(trial.nctId)}>Open them on ClinicalTrials.gov</OutsideLink>
      </p>
    </Sub>
  )
}

function Links({ trial }: TrialProps) {
  if (trial.links.length === 0) return null
  return (
    <Sub title="Links in the record">
      <ul className="list-disc pl-6">
        {trial.links.map(({ label, url }, index) => {
          const href = outsideLink(url)
          const words = label === url ? url : `${label} (${url})`
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: links may be named twice and keep their order
            <li key={index}>
              {href === null ? (
                <Words>{words}</Words>
              ) : (
                <OutsideLink href={href}>{words}</OutsideLink>
              )}
            </li>
          )
        })}
      </ul>
    </Sub>
  )
}
