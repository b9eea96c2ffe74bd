import { cx } from 'class-variance-authority'
import { useState } from 'react'
import { Actions } from '#components/ui/press/actions'
import { ButtonLink } from '#components/ui/press/button-link'
import { CopyButton } from '#components/ui/press/copy-button'
import { Tick } from '#components/ui/press/tick'
import {
  compareHref,
  listHref,
  MOST_COMPARED,
  MOST_IN_LIST,
  printHref,
} from '#lib/shortlist/list-link'
import { counted } from '#lib/trials/text/listed'

/** The trials that a person put on the hand-out, by number, and how to put one on or take one off. Nothing of it is stored. */
export type Picking = {
  readonly picked: readonly string[]
  readonly pick: (nctId: string, on: boolean) => void
}

/** What can be made of the chosen trials. Every address holds trial numbers and nothing else. */
export function HandOut({
  picked,
  className,
}: Pick<Picking, 'picked'> & {
  /** The room around it. */
  readonly className: string
}) {
  const list = { ids: picked, title: null }
  const canCompare = picked.length > 1 && picked.length <= MOST_COMPARED
  return (
    <section
      className={cx('grid gap-2 rounded-md bg-band px-4.5 py-4 print:hidden', className)}
      aria-label="Hand-out"
    >
      <p role="status">
        <b>
          {picked.length === 0
            ? 'No trial is on the hand-out yet'
            : `${counted(picked.length, 'trial')} on the hand-out`}
        </b>
        {picked.length >= MOST_IN_LIST && `. More than ${MOST_IN_LIST} do not fit`}
      </p>
      {picked.length > 0 && (
        <Actions>
          <ButtonLink size="low" href={printHref(list)}>
            Print hand-out ({picked.length})
          </ButtonLink>
          <ButtonLink look="plain" size="low" href={listHref(list)}>
            Open the list to share (QR, link)
          </ButtonLink>
          {canCompare && (
            <ButtonLink look="plain" size="low" href={compareHref(picked)}>
              Compare
            </ButtonLink>
          )}
          <CopyLink key={picked.join()} href={listHref(list)} />
        </Actions>
      )}
      <p className="text-sm text-ink-2">
        {picked.length === 0 && 'Tick the trials to print, share or compare. '}
        Hand-out and link hold trial numbers only. No answer is in them.
      </p>
    </section>
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
      <span role="status">{said}</span>
    </>
  )
}

/** Puts one trial on the hand-out. */
export function PickTick({
  nctId,
  picked,
  pick,
  inTable = false,
}: Picking & {
  readonly nctId: string
  /** In a table on a wide screen, the column says what the box is for. */
  readonly inTable?: boolean
}) {
  const on = picked.includes(nctId)
  return (
    <Tick
      line={inTable ? 'cell' : 'own'}
      className={cx('print:hidden', inTable ? '-mt-1.5 md:min-w-touch' : 'mt-2.5 w-fit')}
      checked={on}
      disabled={!on && picked.length >= MOST_IN_LIST}
      onChange={({ target }) => pick(nctId, target.checked)}
    >
      <span className={inTable ? 'md:sr-only' : undefined}>Put {nctId} on the hand-out</span>
    </Tick>
  )
}
