import { useMemo } from 'react'
import { ContactStudy } from '#components/contact/contact-study'
import { CopyLetter } from '#components/contact/copy-letter'
import { distancesFrom } from '#lib/catalogue/check/distances'
import { useKeptPlace } from '../../place/kept-place.ts'
import { ON_A_TRIAL } from '../open/most-contacts.ts'
import type { LaterPart } from './later-props.ts'

/** The contacts of a trial: the nearest open site first where the device keeps a place. */
export function ContactNearest({ trial, today }: LaterPart) {
  const place = useKeptPlace()?.place ?? null
  const far = useMemo(() => distancesFrom([trial], place).get(trial.nctId), [trial, place])
  return (
    <ContactStudy
      trial={trial}
      far={far ?? null}
      today={today}
      Copy={CopyLetter}
      most={ON_A_TRIAL}
    />
  )
}
