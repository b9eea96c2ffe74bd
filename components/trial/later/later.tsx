'use client'

import { usePart } from '../../ui/use-part.ts'
import type { LaterProps } from './later-props.ts'

const loadParts = () => import('./later-parts.ts')

/** A part of a trial's page that comes after the first paint, for everyone alike: until then, and without JavaScript, what the server drew in its place. */
export function Later({ show, ...props }: LaterProps) {
  const { part } = usePart(loadParts)
  const Shown = part?.[show]
  return Shown === undefined ? props.children : <Shown {...props} />
}
