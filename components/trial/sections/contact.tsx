import { ContactHere } from '#components/contact/contact-here'
import { ContactStudy } from '#components/contact/contact-study'
import { Section } from '#components/ui/section'
import type { PageTrial } from '#lib/catalogue/check/page-trial'

/** Whom to ask, and a letter with what the record leaves open. */
export function Contact(asked: { readonly compared: PageTrial; readonly today: string }) {
  const { compared: trial, today } = asked
  return (
    <Section id="contact" title="Contact the study" printed={false}>
      <ContactHere trial={trial} today={today}>
        <div>
          <ContactStudy trial={trial} far={null} today={today} />
        </div>
      </ContactHere>
    </Section>
  )
}
