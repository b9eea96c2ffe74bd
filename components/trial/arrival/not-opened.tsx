import { Note } from '#components/ui/note'
import { BackLink } from '#components/ui/press/back-link'
import type { OneTrial } from '#lib/catalogue/catalogue'
import type { LeftOutStudy } from '#lib/catalogue/source/copy'
import { recordLink } from '#lib/trials/links/registry-links'
import { OutsideLink } from '../../ui/words/outside-link'
import { RecordTitle } from '../record-title'
import { WhenItComes } from './when-it-comes'

export type Unopened = Extract<OneTrial, { kind: 'unreadable' | 'coming' | 'busy' | 'unreachable' }>

const OTHERS_CAN_BE_READ = 'You can still read the trials on our list.'

/** What happened and what still works, for a number that may well exist but that we cannot show now. */
function sentences(one: Unopened): { readonly title: string; readonly text: string } {
  switch (one.kind) {
    case 'unreadable':
      return {
        title: 'We could not read this record',
        text: `The registry sent it in a form we do not know. This says nothing about the trial. In technical words: ${one.reason}`,
      }
    case 'coming':
      return {
        title: 'We have asked the registry for this record',
        text: `It has not answered yet. ${OTHERS_CAN_BE_READ}`,
      }
    case 'busy':
      return {
        title: 'We have asked the registry a lot just now',
        text: `We wait a little before we ask again. Try again in ${seconds(one.retryAfter)}, or read the record there. ${OTHERS_CAN_BE_READ}`,
      }
    case 'unreachable':
      return {
        title: 'We cannot reach the registry at the moment',
        text: `${one.sentence} ${one.leftOut === null ? 'We do not have this trial in our copy, which may be older than the registry.' : 'Our copy has no more of this trial than its title.'} ${OTHERS_CAN_BE_READ}`,
      }
  }
}

const seconds = (count: number) => (count === 1 ? 'a second' : `${count} seconds`)

/** The page of a trial that could not be opened, through no fault of the number. */
export function NotOpened({ nctId, one }: { readonly nctId: string; readonly one: Unopened }) {
  const { title, text } = sentences(one)
  const leftOut = one.kind === 'unreadable' ? null : one.leftOut
  const isKnown = one.kind === 'unreadable' || leftOut !== null
  return (
    <>
      <BackLink href="/trials">Back to the list</BackLink>
      {leftOut === null ? <h1 className="text-3xl font-bold">{nctId}</h1> : <Known {...leftOut} />}
      <div className="max-w-read mt-6 grid gap-4">
        <Note title={title} level="h2">
          <p className="wrap-anywhere">{text}</p>
          {one.kind === 'coming' && <Coming nctId={nctId} />}
          <p>
            <OutsideLink href={recordLink(nctId)}>
              {isKnown ? 'Read' : 'Look for'} {nctId} on ClinicalTrials.gov
            </OutsideLink>
          </p>
        </Note>
        {leftOut !== null && (
          <Note title="This is not one of the gut trials in MS we list" look="aside" level="h2">
            <p className="wrap-anywhere">
              <bdi>{leftOut.why}</bdi>
            </p>
          </Note>
        )}
      </div>
    </>
  )
}

function Known({ nctId, title }: LeftOutStudy) {
  return (
    <>
      <p className="text-sm leading-snug text-pretty text-ink-2">{nctId}</p>
      <RecordTitle>{title}</RecordTitle>
    </>
  )
}

/** How often a page without JavaScript loads itself again, in seconds. */
const AGAIN_EVERY = 10

function Coming({ nctId }: { readonly nctId: string }) {
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={`${AGAIN_EVERY}`} />
      </noscript>
      <p>This page shows the record as soon as it is here.</p>
      <WhenItComes nctId={nctId} />
      <p>
        <a href={`/trials/${nctId}`}>Look again</a>
      </p>
    </>
  )
}
