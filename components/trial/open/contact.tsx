import { ContactStudy } from '#components/contact/contact-study'
import { Later } from '../later/later'
import type { LaterPart } from '../later/later-props'
import { ON_A_TRIAL } from './most-contacts.ts'
import { Part } from './part'

/** The contacts, and a letter with what the record leaves open. */
export function Contact({ later }: { readonly later: LaterPart }) {
  const { trial, today } = later
  return (
    <Part id="contact" title="Contact the study">
      <Later show="ContactNearest" {...later}>
        <ContactStudy trial={trial} far={null} today={today} most={ON_A_TRIAL} />
      </Later>
    </Part>
  )
}
