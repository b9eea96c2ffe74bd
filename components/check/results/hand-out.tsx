import { cx } from 'class-variance-authority'
import type { ReactNode } from 'react'
import { SendingButton } from '#components/share/sending-button'
import { Actions } from '#components/ui/press/actions'
import { ButtonLink } from '#components/ui/press/button-link'
import { MOST_COMPARED, MOST_IN_LIST } from '#lib/shortlist/list-link'
import { MOST_SAVED } from '#lib/shortlist/saved-list'
import { counted } from '#lib/trials/text/listed'
import { useKept } from '../../shortlist/kept-text.ts'

/** What can be made of the saved trials. They are printed on this device; what would tell our server their numbers says so first. */
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
  const ids = saved.slice(0, MOST_IN_LIST)
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
              <ButtonLink look={first === null ? 'main' : 'plain'} size="low" href="/saved/print">
                Print hand-out ({ids.length})
              </ButtonLink>
              <SendingButton purpose="share" ids={ids} look="plain">
                Share (QR, link)
              </SendingButton>
              {saved.length > 1 && <Compare saved={saved} />}
            </>
          )}
        </Actions>
      )}
      <p className="text-sm text-ink-2">
        {saved.length === 0 && 'Save trials to print, share or compare them. '}
        The hand-out is made on this device. A link holds trial numbers only, and none of your
        answers.
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
  return saved.length <= MOST_COMPARED ? (
    <SendingButton purpose="compare" ids={saved} look="plain">
      Compare
    </SendingButton>
  ) : (
    <ButtonLink look="plain" size="low" href="/saved">
      Compare up to {MOST_COMPARED}
    </ButtonLink>
  )
}
