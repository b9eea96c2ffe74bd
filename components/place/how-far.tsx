'use client'

import type { ReactNode } from 'react'
import type { AsOf } from '#lib/trials/record/as-of'
import type { StateId } from '#lib/trials/record/state'
import { usePart } from '../ui/use-part.ts'
import { useKeptPlace } from './kept-place.ts'
import type { FarSite } from './nearest-sites.tsx'
import { PlaceFolded } from './place-folded.tsx'

type Props = {
  readonly sites: readonly FarSite[]
  /** The trial's own state. */
  readonly trial: StateId
  /** The tense in which states are told. */
  readonly asOf: AsOf
  readonly children: ReactNode
}

const loadNearest = () => import('./nearest-sites.tsx')

/** The sites of a trial, nearest first once the device has a place; until then, and without JavaScript, `children`. What measures comes with the place. */
export function HowFar({ children, ...sites }: Props) {
  const kept = useKeptPlace()
  const { part } = usePart(kept && loadNearest)
  return (
    <>
      <PlaceFolded title="How far is it?" kept={kept} />
      <div role="status" className="grid gap-1.5 empty:hidden">
        {kept && part && <part.Sentences kept={kept} {...sites} />}
      </div>
      {kept && part ? <part.Nearest kept={kept} {...sites} /> : <div>{children}</div>}
    </>
  )
}
