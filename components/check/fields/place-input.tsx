import { useQuery } from '@tanstack/react-query'
import { PlaceComing } from '#components/place/place-coming'
import { placeReply } from '#lib/eligibility/questions/reply'
import type { FieldProps } from './field-props'
import { placePartQuery } from './place-part-query'

/** Where the person is: the same field, and the same kept place, as on the pages of trials. */
export function PlaceInput({
  field: { countries },
  reply,
}: Pick<FieldProps<'place'>, 'field' | 'reply'>) {
  const { data, isError, isPaused, refetch } = useQuery(placePartQuery)
  if (data) return <data.AskPlace kept={placeReply(reply)} countries={countries} />
  return <PlaceComing missing={isError || isPaused} again={() => void refetch()} />
}
