import type { ReactNode } from 'react'
import { mailHref } from '#lib/shortlist/mail-link'
import { ShareButtons } from './share-buttons'

/**
 * One link in every form in which a person can take it along. `address` is whole. `title` goes with it into a message, `holds` says what is in
 * it. `children` is for a code, where there is one.
 */
export function Share({
  address,
  title,
  holds,
  children,
}: {
  readonly address: string
  readonly title: string
  readonly holds: string
  readonly children?: ReactNode
}) {
  return (
    <div className="stack-3">
      <p>{holds}</p>
      <p className="rounded-sm border border-edge px-3 py-2.5 text-sm wrap-anywhere select-all print:border-0 print:p-0">
        {address}
      </p>
      <ShareButtons address={address} title={title} mail={mailHref(title, address)} />
      {children}
    </div>
  )
}
