import { useQuery } from '@tanstack/react-query'
import { placeReply } from '#lib/eligibility/told'
import type { FieldProps } from './field-props'
import { placePart } from './part-queries'

/** Where the person is: the same field, and the same kept place, as on the pages of trials. */
export function PlaceInput({
  field: { countries },
  reply,
}: Pick<FieldProps<'place'>, 'field' | 'reply'>) {
  const part = useQuery(placePart)
  if (part.data) {
    const { AskPlace } = part.data
    return <AskPlace kept={placeReply(reply)} countries={countries} />
  }
  return (
    <div className="place-coming" role="status">
      {part.isError ? (
        <>
          <p>The field for your place did not come. Are you online?</p>
          <button className="btn plain low" type="button" onClick={() => void part.refetch()}>
            Try again
          </button>
        </>
      ) : (
        <p className="quiet">One moment …</p>
      )}
    </div>
  )
}
