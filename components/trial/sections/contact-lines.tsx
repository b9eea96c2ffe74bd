import { emailLink } from '#lib/trials/links/contact-links'
import type { Contact } from '#lib/trials/record/trial'
import { roleWords } from '#lib/trials/wording/sponsor-wording'
import { Words } from '../words'
import { PhoneNumbers } from './phone-numbers'

function Email({ email }: { readonly email: string }) {
  const link = emailLink(email)
  return link === null ? (
    <Words>{email}</Words>
  ) : (
    <a className="font-record" href={link}>
      {email}
    </a>
  )
}

/** People to ask, as the record gives them. A number or address that is not well-formed stays plain text. */
export function ContactLines({ contacts }: { readonly contacts: readonly Contact[] }) {
  return contacts.map(({ name, role, phone, email }, index) => {
    const does = roleWords(role)
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: contacts may share every word and keep their order
      <p key={index} className="flex flex-wrap gap-x-3">
        <span>
          <Words>{name ?? 'No name given'}</Words>
          {does !== null && does !== 'contact' && <span className="text-ink-2"> ({does})</span>}
        </span>
        {phone !== null && (
          <span className="font-record">
            <PhoneNumbers phone={phone} />
          </span>
        )}
        {email !== null && <Email email={email} />}
      </p>
    )
  })
}
