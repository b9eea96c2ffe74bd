import { SourceLine } from '#components/learn/source-line'
import { OutsideLink } from '#components/ui/words/outside-link'
import { EVIDENCE_KINDS, type Evidence } from '#lib/learn/evidence'
import { evidenceOn } from '#lib/learn/evidence-on-trial'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import { pubmedLink, resultsLink } from '#lib/trials/links/registry-links'
import { stateGroup } from '#lib/trials/record/state'
import type { Trial } from '#lib/trials/record/trial'
import { unescaped } from '#lib/trials/text/record-markdown'
import { shortCitation } from '#lib/trials/text/short-citation'
import { shortened } from '#lib/trials/text/shortened'
import { CLAIMS_CHECKED } from '../../learn/claim.ts'
import type { TrialProps } from '../trial-props'
import { Words } from '../words'
import { Part } from './part'

const MOST_PAPERS = 2
/** In characters. */
const LONGEST = 160

/** Whether a trial is over, or has told already what it found. */
const hasEnded = ({ state, hasResults }: Trial) =>
  hasResults || stateGroup(state) === 'finished' || state === 'stopped'

/** Of a trial that is over: why it stopped, its results, its papers, and what our pages to learn from tell of it. It weighs nothing. */
export function WhatWasFound({ trial }: TrialProps) {
  const told = evidenceOn(trial.nctId)
  if (!hasEnded(trial) && told.length === 0) return null
  const papers = trial.references.filter(({ kind }) => kind !== 'background')
  return (
    <Part id="found" title="What was found">
      {trial.whyStopped !== null && (
        <p>
          It ended early. The record gives this reason:{' '}
          <Words>{`“${shortened(unescaped(trial.whyStopped), LONGEST)}”`}</Words>
        </p>
      )}
      {trial.hasResults ? (
        <p>
          <OutsideLink href={resultsLink(trial.nctId)}>
            Read the results on ClinicalTrials.gov
          </OutsideLink>
        </p>
      ) : (
        <p>
          No results are posted in the registry.
          {papers.length + told.length === 0 && ' We found no paper on them in what we read.'}
        </p>
      )}
      {bySource(told).map(({ texts, of }) => (
        <div key={texts[0]} className="stack-1">
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <SourceLine sources={of.sources} kind={EVIDENCE_KINDS[of.kind]} />
        </div>
      ))}
      {told.length > 0 && (
        <p className="text-sm text-ink-2">
          In our words, checked on {spokenDate(CLAIMS_CHECKED)}. Newer papers may say more.
        </p>
      )}
      <Papers papers={papers} />
    </Part>
  )
}

/** What rests on the same sources stands together, so that they are named once. */
function bySource(told: readonly Evidence[]) {
  const groups: { readonly of: Evidence; readonly texts: string[] }[] = []
  for (const one of told) {
    const same = groups.find(
      ({ of }) => of.kind === one.kind && of.sources[0].url === one.sources[0].url,
    )
    if (same === undefined) groups.push({ of: one, texts: [one.text] })
    else same.texts.push(one.text)
  }
  return groups
}

function Papers({ papers }: { readonly papers: Trial['references'] }) {
  if (papers.length === 0) return null
  return (
    <>
      <ul className="grid gap-2">
        {papers.slice(0, MOST_PAPERS).map(({ citation, pmid, retracted }, index) => {
          const href = pubmedLink(pmid)
          const words = <Words>{shortCitation(unescaped(citation), LONGEST)}</Words>
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: papers may be named twice and keep their order
            <li key={index} className="text-sm leading-normal">
              {href === null ? words : <OutsideLink href={href}>{words}</OutsideLink>}
              {retracted && <b> This paper was retracted.</b>}
            </li>
          )
        })}
      </ul>
      <p>
        <a href="#papers">
          {papers.length > MOST_PAPERS ? `All ${papers.length} papers` : 'More on papers'}
        </a>
      </p>
    </>
  )
}
