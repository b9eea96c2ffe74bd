import { PhoneNumbers } from '#components/trial/sections/phone-numbers'
import { FactsLine } from '#components/ui/lists/trial-rows'
import type { CheckTrial } from '#lib/catalogue/check/check-trial'
import { emailLink } from '#lib/trials/links/contact-links'

/** Why nobody is named: the record may name someone where the offline copy, or what we could read of it, does not. */
function nobodyWords({ inPart, unread }: CheckTrial): string {
  if (inPart) return 'Whom to ask is not in the offline copy.'
  return unread === null
    ? 'The record names nobody to ask.'
    : 'Whom to ask is not in what we could read of the record.'
}

/** Whom to ask about a trial, or why nobody is named. */
export function ContactLine({ trial }: { trial: CheckTrial }) {
  const { contact, nctId } = trial
  if (contact === null) {
    return (
      <FactsLine>
        {nobodyWords(trial)}{' '}
        <a href={`/trials/${nctId}`}>
          See its page<span className="sr-only">, {nctId}</span>
        </a>
        .
      </FactsLine>
    )
  }
  const email = contact.email === null ? null : emailLink(contact.email)
  return (
    <FactsLine>
      Whom to ask: <bdi className="font-record">{contact.name ?? 'the study team'}</bdi>
      {contact.phone !== null && (
        <>
          {', '}
          <PhoneNumbers phone={contact.phone} />
        </>
      )}
      {contact.email !== null && (
        <>
          {', '}
          {email === null ? contact.email : <a href={email}>{contact.email}</a>}
        </>
      )}
    </FactsLine>
  )
}
