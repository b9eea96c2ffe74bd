import { Note } from '#components/ui/note'
import { Actions } from '#components/ui/press/actions'
import { ButtonLink } from '#components/ui/press/button-link'
import { compareHref, listHref } from '#lib/shortlist/list-link'
import { listName } from '#lib/shortlist/list-wording'
import { mailHref } from '#lib/shortlist/mail-link'
import { counted, listed } from '#lib/trials/text/listed'
import { ShareButtons } from './share-buttons'

const WORDS = {
  share: {
    title: 'What the link holds, and who sees it',
    whom: 'Whoever you give the link to sees them. So does this site’s server, each time somebody opens it.',
  },
  compare: {
    title: 'What the table’s address holds, and who sees it',
    whom: 'This site’s server makes the table, so it sees them. So does whoever you give its address to.',
  },
} as const

/**
 * Before saved numbers leave the device in an address: which they are, who would see them, and then the buttons. Making and copying a link asks our server for
 * nothing.
 */
export function BeforeSending({
  purpose,
  ids,
}: {
  readonly purpose: keyof typeof WORDS
  /** The saved numbers that would be in the address. */
  readonly ids: readonly string[]
}) {
  const { title, whom } = WORDS[purpose]
  return (
    <Note className="order-last col-span-full basis-full" look="aside" level="h2" title={title}>
      <p className="max-w-read">
        {counted(ids.length, 'trial number')}: <span className="wrap-anywhere">{listed(ids)}</span>.
        Nothing else: no note, no answer, no place.
      </p>
      <p className="max-w-read">
        {whom} The server keeps no record of who asked for which. If a number is not on our list, it
        asks ClinicalTrials.gov about it.
      </p>
      {purpose === 'share' ? (
        <ShareWays ids={ids} />
      ) : (
        <Open href={compareHref(ids)}>Open the table</Open>
      )}
    </Note>
  )
}

function ShareWays({ ids }: { readonly ids: readonly string[] }) {
  const href = listHref({ ids, title: null })
  const address = new URL(href, window.location.origin).href
  const title = listName(null, ids.length)
  return (
    <>
      {/* A new list brings new buttons, which have not been pressed yet. */}
      <ShareButtons key={href} address={address} title={title} mail={mailHref(title, address)} />
      <Open href={href}>Open the list, with a square for a phone</Open>
    </>
  )
}

function Open({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Actions>
      <ButtonLink look="plain" size="low" href={href}>
        {children}
      </ButtonLink>
    </Actions>
  )
}
