import { cx } from 'class-variance-authority'
import { PhoneNumbers } from '#components/trial/sections/phone-numbers'
import type { Result } from '#lib/catalogue/check/check-results'
import { contactOf } from '#lib/catalogue/check/contacts-for'
import { emailLink } from '#lib/trials/links/contact-links'
import { CUT, TARGET } from './row-styles.ts'

/** The first contact of a trial, as short as a row: name, telephone and e-mail. */
export function RowContact({ result: { trial, far } }: { readonly result: Result }) {
  const contact = contactOf(trial, far)
  if (contact === null) {
    return (
      <span className="text-ink-2">{trial.inPart ? 'Not in the offline copy' : 'None named'}</span>
    )
  }
  const { name, phone, email } = contact
  const href = email === null ? null : emailLink(email)
  return (
    <>
      <bdi className={cx(CUT.one, 'font-record lg:block')}>{name ?? 'The study team'}</bdi>
      {phone !== null && (
        <span className="mr-3 font-record [&_a]:inline-block [&_a]:min-h-6 pointer-coarse:[&_a]:min-h-touch max-lg:[&_a]:min-h-touch">
          <PhoneNumbers phone={phone} />
        </span>
      )}
      {href !== null && (
        <a className={cx(TARGET, 'inline-block')} href={href}>
          E-mail<span className="sr-only"> {name ?? trial.nctId}</span>
        </a>
      )}
      {href === null && email !== null && <bdi className="font-record">{email}</bdi>}
    </>
  )
}
