import type { ComponentProps } from 'react'
import { Queries } from '../query/queries.tsx'
import { AskPlace } from './ask-place.tsx'

/** The field for a place, with what it asks our server through: for pages that ask for nothing else. */
export function PlacePart(props: ComponentProps<typeof AskPlace>) {
  return (
    <Queries>
      <AskPlace {...props} />
    </Queries>
  )
}
