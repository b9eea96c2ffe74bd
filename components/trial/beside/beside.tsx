'use client'

import { IN_COLUMN } from '#components/ui/section'
import type { PageTrial } from '#lib/catalogue/check/page-trial'
import type { AsOf } from '#lib/trials/record/as-of'
import { usePart } from '../../ui/use-part.ts'

type Props = {
  readonly trial: PageTrial
  /** The tense in which states are told. */
  readonly asOf: AsOf
}

const loadPart = () => import('./beside-part.tsx')

/**
 * On a trial's page: the answers that this device keeps beside what the record asks. What compares comes after the first paint, for everyone, so that no request tells whether
 * there are answers.
 */
export function Beside(props: Props) {
  const { part } = usePart(loadPart)
  return (
    <div className={`${IN_COLUMN} max-w-read no-script:hidden print:hidden`}>
      {part === undefined ? <ToCheck /> : <part.BesidePart {...props} none={<ToCheck />} />}
    </div>
  )
}

function ToCheck() {
  return (
    <p>
      <a href="/check">Check what could fit me</a> (2 minutes). Your answers stay on your device.
    </p>
  )
}
