'use client'

import type { ReactNode } from 'react'
import type { PageTrial } from '#lib/catalogue/check/page-trial'
import { useKeptPlace } from '../place/kept-place.ts'
import { usePart } from '../ui/use-part.ts'

type Props = {
  readonly trial: PageTrial
  /** An ISO day. */
  readonly today: string
  /** The same in the order of the record, as the server drew it. */
  readonly children: ReactNode
}

const loadNearest = () => import('./contact-nearest.tsx')

/** Whom to ask, the nearest open site first once the device has a place; until then, and without JavaScript, `children`. What measures comes with the place. */
export function ContactHere({ children, ...asked }: Props) {
  const kept = useKeptPlace()
  const { part } = usePart(kept && loadNearest)
  return kept && part ? <part.ContactNearest place={kept.place} {...asked} /> : children
}
