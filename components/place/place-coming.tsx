import { Button } from '#components/ui/press/button'

/** In the place of the field while its code is on the way, with a way to ask again where it did not come. */
export function PlaceComing({
  missing,
  again,
}: {
  readonly missing: boolean
  readonly again: () => void
}) {
  return (
    <div className="min-h-76" role="status">
      {missing ? (
        <>
          <p>The field for your place did not come. Are you online?</p>
          <Button look="plain" size="low" onClick={again}>
            Try again
          </Button>
        </>
      ) : (
        <p className="text-ink-2">One moment …</p>
      )}
    </div>
  )
}
