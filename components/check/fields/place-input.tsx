import { PlaceComing } from '#components/place/place-coming'
import { placeReply } from '#lib/eligibility/questions/reply'
import { usePart } from '../../ui/use-part'
import type { FieldProps } from './field-props'

/** Asked for on every screen of the check, so that all of it works without a network once one stands. */
export const loadPlacePart = () => import('#components/place/place-part')

/** Where the person is: the same field, and the same kept place, as on the pages of trials. */
export function PlaceInput({ reply }: Pick<FieldProps<'place'>, 'field' | 'reply'>) {
  const { part, ...coming } = usePart(loadPlacePart)
  if (part) return <part.PlacePart kept={placeReply(reply)} />
  return <PlaceComing {...coming} />
}
