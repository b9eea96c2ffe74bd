import { NumberForm } from '#components/trial/arrival/number-form'
import { PastedWays } from '#components/trial/arrival/pasted-ways'
import { Words } from '#components/trial/words'
import { Note } from '#components/ui/note'
import { OutsideLink } from '#components/ui/words/outside-link'
import { whyNotHere } from '#lib/catalogue/browse/why-not-here'
import type { Catalogue } from '#lib/catalogue/catalogue'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import { readPasted } from '#lib/trials/links/pasted'
import { recordLink } from '#lib/trials/links/registry-links'

/** The box that answers why a trial is not on our list, by its number. `asked` is what was typed, null where nothing was. */
export function WhyNotHere({
  asked,
  catalogue,
}: {
  readonly asked: string | null
  readonly catalogue: Catalogue
}) {
  const pasted = asked === null ? null : readPasted(asked)
  return (
    <>
      <NumberForm
        action="/trials/left-out"
        name="number"
        id="number"
        label="A trial number, or a link that holds one"
        hint="We look it up in what we read from the registry. Its number is NCT and 8 digits."
        button="Why is it not here?"
        value={asked ?? ''}
        trouble={pasted === null || pasted.kind === 'number' ? null : pasted.sentence}
      />
      {pasted?.kind === 'number' && <Answer nctId={pasted.nctId} catalogue={catalogue} />}
      {pasted !== null && <PastedWays pasted={pasted} hrefOf={whyHref} />}
    </>
  )
}

/** The page that answers why a trial is not on our list. */
const whyHref = (nctId: string) => `/trials/left-out?number=${nctId}`

function Answer({ nctId, catalogue }: { readonly nctId: string; readonly catalogue: Catalogue }) {
  const why = whyNotHere(catalogue, nctId)
  switch (why.kind) {
    case 'listed':
      return (
        <Note title={`${nctId} is on our list`}>
          {why.nctId !== nctId && <p>It goes by the number {why.nctId} now.</p>}
          <p>
            <a href={`/trials/${why.nctId}`}>
              <Words>{why.title}</Words>
            </a>
          </p>
        </Note>
      )
    case 'left-out':
      return (
        <Note title={`${nctId} was left out`}>
          <p>
            <a href={`/trials/${why.study.nctId}`}>
              <Words>{why.study.title}</Words>
            </a>
          </p>
          <p>
            <bdi>{why.study.why}</bdi>
          </p>
        </Note>
      )
    case 'unreadable':
      return (
        <Note title={`The record of ${nctId} could not be read`}>
          <p>It came back in a form we do not know. This says nothing about the trial.</p>
          <p className="text-sm text-ink-2 wrap-anywhere">In technical words: {why.reason}</p>
          <Record nctId={nctId} />
        </Note>
      )
    case 'not-named':
      return <NotNamed nctId={nctId} catalogue={catalogue} />
  }
}

function NotNamed({
  nctId,
  catalogue: { source, readAt },
}: {
  readonly nctId: string
  readonly catalogue: Catalogue
}) {
  const day = spokenDate(readAt)
  return (
    <Note
      title={
        source === 'offline'
          ? `${nctId} is not in our offline copy`
          : `The registry did not name ${nctId} for MS`
      }
    >
      <p>
        {source === 'offline'
          ? `That copy, made on ${day}, holds only trials on the gut in MS. So we cannot tell why it is not there.`
          : `We asked on ${day} for every study on MS, and it was not among them. It may be about another illness, or newer than that day.`}
      </p>
      <p>
        <a href={`/trials/${nctId}`}>Open {nctId} here</a>
      </p>
      <Record nctId={nctId} />
    </Note>
  )
}

function Record({ nctId }: { readonly nctId: string }) {
  return (
    <p>
      <OutsideLink href={recordLink(nctId)}>Read {nctId} on ClinicalTrials.gov</OutsideLink>
    </p>
  )
}
