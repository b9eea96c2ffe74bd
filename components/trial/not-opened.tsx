import { NoteBox } from '#components/ui/note-box'
import type { OneTrial } from '#lib/catalogue/catalogue'
import { recordLink } from '#lib/trials/registry-links'
import { OutsideLink } from './outside-link'

export type Unopened = Extract<OneTrial, { kind: 'unreadable' | 'busy' | 'unreachable' }>

/** What happened and what still works, for a number that may well exist but that we cannot show now. */
function sentences(one: Unopened): { readonly title: string; readonly text: string } {
  switch (one.kind) {
    case 'unreadable':
      return {
        title: 'We could not read this record',
        text: `The registry sent it in a form we do not know. This says nothing about the trial. In technical words: ${one.reason}`,
      }
    case 'busy':
      return {
        title: 'We have asked the registry a lot just now',
        text: 'So that it is not flooded, we wait a little. Try again in a minute. The trials in our list can be read all the time.',
      }
    case 'unreachable':
      return {
        title: 'We cannot reach the registry at the moment',
        text: `${one.sentence} We do not have this trial in our copy. The trials in our list can be read all the time.`,
      }
  }
}

/** The page of a trial that could not be opened, through no fault of the number. */
export function NotOpened({ nctId, one }: { readonly nctId: string; readonly one: Unopened }) {
  const { title, text } = sentences(one)
  return (
    <>
      <a className="back" href="/trials">
        Back to the list
      </a>
      <h1 className="title">{nctId}</h1>
      <div className="read mt-6">
        <NoteBox title={title} level="h2">
          <p className="wrap-anywhere">{text}</p>
          <p>
            <OutsideLink href={recordLink(nctId)}>Read {nctId} on ClinicalTrials.gov</OutsideLink>
          </p>
        </NoteBox>
      </div>
    </>
  )
}
