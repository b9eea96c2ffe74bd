import { TryAgain } from '#components/ui/press/try-again'

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
          <p>We could not load the field for your place. Are you online?</p>
          <TryAgain again={again} />
        </>
      ) : (
        <p className="text-ink-2">One moment …</p>
      )}
    </div>
  )
}
