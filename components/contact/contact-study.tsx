import { cx } from 'class-variance-authority'
import { PhoneNumbers } from '#components/trial/sections/phone-numbers'
import { buttonStyles } from '#components/ui/press/button'
import type { CheckTrial } from '#lib/catalogue/check/check-trial'
import { contactsFor } from '#lib/catalogue/check/contacts-for'
import type { TrialDistance } from '#lib/catalogue/check/distances'
import { studyLetter } from '#lib/catalogue/check/study-letter'
import { draftLink, type MailDraft } from '#lib/trials/links/mail-draft'
import { recordLink } from '#lib/trials/links/registry-links'
import { roleWords } from '#lib/trials/wording/sponsor-wording'
import { type Copy, LetterText } from './letter-text'

/** What of a trial a letter to its team is made from. */
export type AskedTrial = Pick<
  CheckTrial,
  | 'nctId'
  | 'title'
  | 'asks'
  | 'state'
  | 'confirmed'
  | 'changed'
  | 'ends'
  | 'places'
  | 'morePlaces'
  | 'contacts'
  | 'inPart'
  | 'unread'
>

type Props = {
  readonly trial: AskedTrial
  /** How far it is; null where the person told no place. */
  readonly far: TrialDistance | null
  /** An ISO day. */
  readonly today: string
  readonly Copy?: Copy
  /** So many people are in sight at most. */
  readonly most?: number
}

/** So many people are in sight where nothing else is asked: the first is the one to ask, the rest is for where nobody answers. */
const IN_SIGHT = 4

/** The contacts of a trial behind one button, with a letter that holds its number and what its record leaves open. */
export function ContactFolded({ look, ...props }: Props & { readonly look: 'main' | 'plain' }) {
  return (
    <details className="group mt-3.5 print:hidden">
      <summary className={cx(buttonStyles({ look, size: 'low' }), 'w-fit list-none')}>
        <span>
          Contact the study<span className="sr-only">, {props.trial.nctId}</span>
        </span>
      </summary>
      <ContactStudy {...props} />
    </details>
  )
}

/** The contacts of a trial, the nearest open place first, and the letter to them. */
export function ContactStudy({ trial, far, today, Copy, most = IN_SIGHT }: Props) {
  const letter = studyLetter(trial, today)
  const contacts = contactsFor(trial, far)
  return (
    <div className="stack-4">
      {contacts.length === 0 ? (
        <p>
          {nobodyWords(trial)}{' '}
          <a href={recordLink(trial.nctId)} rel="noopener noreferrer">
            See its record on ClinicalTrials.gov
          </a>
          .
        </p>
      ) : (
        <ul className="grid grid-cols-1 gap-4">
          {contacts.slice(0, most).map((contact, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: people may share every word
            <Person key={at} contact={contact} trial={trial} letter={letter} />
          ))}
        </ul>
      )}
      <LetterText
        letter={letter}
        nctId={trial.nctId}
        mailed={contacts.some(({ email }) => email !== null)}
        Copy={Copy}
      />
    </div>
  )
}

function Person({
  contact: { name, role, phone, email, place },
  trial: { places },
  letter,
}: {
  readonly contact: CheckTrial['contacts'][number]
  readonly trial: AskedTrial
  readonly letter: MailDraft
}) {
  const does = roleWords(role)
  const at = place === null ? undefined : places[place]
  const where = [at?.city, at?.country].filter(Boolean).join(', ')
  const link = email === null ? null : draftLink(email, letter)
  return (
    <li className="border-l-4 border-edge pl-3.5 leading-normal">
      <p className="text-sm text-ink-2">
        {at === undefined ? 'For the whole study' : <bdi>{where || 'A site of the study'}</bdi>}
        {at !== undefined && !at.open && ' (takes no one now)'}
      </p>
      <p>
        <bdi className="font-record">{name ?? 'The study team'}</bdi>
        {does !== null && does !== 'contact' && <span className="text-ink-2"> ({does})</span>}
      </p>
      {phone !== null && (
        <p className="font-record">
          <span className="font-ours">Phone: </span>
          <PhoneNumbers phone={phone} />
        </p>
      )}
      {email !== null && (
        <p className="wrap-anywhere">
          E-mail:{' '}
          {link === null ? (
            <bdi className="font-record">{email}</bdi>
          ) : (
            <a className="font-record" href={link}>
              {email}
            </a>
          )}
        </p>
      )}
    </li>
  )
}

/** Why nobody is named: the record may name someone where the offline copy, or what we could read of it, does not. */
function nobodyWords({ inPart, unread }: AskedTrial): string {
  if (inPart) return 'The offline copy holds no contact.'
  return unread === null
    ? 'The record names no contact.'
    : 'We found no contact in what we could read of the record.'
}
