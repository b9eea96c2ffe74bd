import { cx } from 'class-variance-authority'
import { type ReactNode, useState } from 'react'
import { Actions } from '#components/ui/press/actions'
import { ButtonLink } from '#components/ui/press/button-link'
import { CopyButton } from '#components/ui/press/copy-button'
import {
  compareHref,
  listHref,
  MOST_COMPARED,
  MOST_IN_LIST,
  printHref,
} from '#lib/shortlist/list-link'
import { MOST_SAVED } from '#lib/shortlist/saved-list'
import { counted } from '#lib/trials/text/listed'
import { useKept } from '../../shortlist/kept-text.ts'

/** What can be made of the saved trials. Every address holds trial numbers and nothing else. */
export function HandOut({
  className,
  first = null,
  more = null,
}: {
  /** The room around it. */
  readonly className: string
  /** What stands before the other things to press, and is then the main one. */
  readonly first?: ReactNode
  /** What else there is to say of what is saved. */
  readonly more?: ReactNode
}) {
  const { numbers } = useKept()
  const saved = [...numbers.keys()]
  const list = { ids: saved.slice(0, MOST_IN_LIST), title: null }
  return (
    <section
      className={cx('grid gap-2 rounded-md bg-band px-4.5 py-3 print:hidden', className)}
      aria-label="Saved trials"
    >
      <div role="status">
        <b>
          {saved.length === 0 ? 'No trial is saved yet' : `${counted(saved.length, 'trial')} saved`}
        </b>
        {fullWords(saved.length)}
        {more}
      </div>
      {(first !== null || saved.length > 0) && (
        <Actions>
          {first}
          {saved.length > 0 && (
            <>
              <ButtonLink
                look={first === null ? 'main' : 'plain'}
                size="low"
                href={printHref(list)}
              >
                Print hand-out ({list.ids.length})
              </ButtonLink>
              <ButtonLink look="plain" size="low" href={listHref(list)}>
                Share (QR, link)
              </ButtonLink>
              {saved.length > 1 && <Compare saved={saved} />}
              <CopyLink key={list.ids.join()} href={listHref(list)} />
            </>
          )}
        </Actions>
      )}
      <p className="text-sm text-ink-2">
        {saved.length === 0 && 'Save trials to print, share or compare them. '}
        Hand-out and link hold trial numbers only. No answer is in them.
      </p>
    </section>
  )
}

/** What to know of a list that has more than fits, in sentences after its count. */
function fullWords(count: number): string {
  if (count >= MOST_SAVED) return `. A list holds no more than ${MOST_SAVED}.`
  return count > MOST_IN_LIST ? `. A print or a link holds the first ${MOST_IN_LIST}.` : ''
}

/** More than a table has room for are chosen on the page of saved trials. */
function Compare({ saved }: { readonly saved: readonly string[] }) {
  const fits = saved.length <= MOST_COMPARED
  return (
    <ButtonLink look="plain" size="low" href={fits ? compareHref(saved) : '/saved'}>
      {fits ? 'Compare' : `Compare up to ${MOST_COMPARED}`}
    </ButtonLink>
  )
}

/** A new list brings a new button, which has not been pressed yet. */
function CopyLink({ href }: { readonly href: string }) {
  const [said, setSaid] = useState('')
  const link = () => new URL(href, window.location.origin).href
  return (
    <>
      <CopyButton
        text={link}
        copied="The link is copied."
        refused="Your browser does not let us copy. Open the list to share and mark its link."
        say={setSaid}
      >
        Copy link
      </CopyButton>
      <span role="status" className="empty:hidden">
        {said}
      </span>
    </>
  )
}
