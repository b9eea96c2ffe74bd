import { useMemo } from 'react'
import { distancesFrom } from '#lib/catalogue/check/distances'
import type { PageTrial } from '#lib/catalogue/check/page-trial'
import type { ChosenPlace } from '#lib/geo/kept-place'
import { ContactStudy } from './contact-study'

/** Whom to ask about a trial, by how far they are from a place. */
export function ContactNearest({
  place,
  ...asked
}: {
  readonly trial: PageTrial
  readonly today: string
  readonly place: ChosenPlace
}) {
  const { trial } = asked
  const far = useMemo(() => distancesFrom([trial], place).get(trial.nctId), [trial, place])
  return <ContactStudy far={far ?? null} {...asked} />
}
