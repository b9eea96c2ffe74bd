'use client'

import { Section } from '#components/ui/section'
import type { PageTrial } from '#lib/catalogue/check/page-trial'
import { useKeptPlace } from '../place/kept-place.ts'
import { usePart } from '../ui/use-part.ts'
import { ContactStudy } from './contact-study'

const loadDistances = () => import('#lib/catalogue/check/distances')

/** On a trial's page: whom to ask, and the letter. The server's page has it whole; once the device has a place, the nearest open site comes first. */
export function ContactHere({
  trial,
  today,
}: {
  readonly trial: PageTrial
  readonly today: string
}) {
  const kept = useKeptPlace()
  const { part } = usePart(kept && loadDistances)
  const far = kept && part ? part.distancesFrom([trial], kept.place).get(trial.nctId) : undefined
  return (
    <Section id="contact" title="Contact the study" printed={false}>
      <ContactStudy trial={trial} far={far ?? null} today={today} />
    </Section>
  )
}
