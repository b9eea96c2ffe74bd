import { Button } from '#components/ui/press/button'
import { placeReply } from '#lib/eligibility/questions/reply'
import type { FieldProps } from './field-props'
import { usePlacePart } from './use-place-part'

/** Where the person is: the same field, and the same kept place, as on the pages of trials. */
export function PlaceInput({
  field: { countries },
  reply,
}: Pick<FieldProps<'place'>, 'field' | 'reply'>) {
  const part = usePlacePart()
  if (part.data) {
    const { AskPlace } = part.data
    return <AskPlace kept={placeReply(reply)} countries={countries} />
  }
  return (
    <div className="min-h-76" role="status">
      {part.error ? (
        <>
          <p>The field for your place did not come. Are you online?</p>
          <Button look="plain" size="low" onClick={part.again}>
            Try again
          </Button>
        </>
      ) : (
        <p className="text-ink-2">One moment …</p>
      )}
    </div>
  )
}
