import { ContactStudy } from '#components/contact/contact-study'
import { Section } from '#components/ui/section'
import { Later } from '../later/later'
import type { LaterPart } from '../later/later-props'

/** Whom to ask, and a letter with what the record leaves open. */
export function Contact({ later }: { readonly later: LaterPart }) {
  const { trial, today } = later
  return (
    <Section id="contact" title="Contact the study" printed={false}>
      <Later show="ContactNearest" {...later}>
        <ContactStudy trial={trial} far={null} today={today} />
      </Later>
    </Section>
  )
}
