import { Note } from '#components/ui/note'
import { TryAgain } from '#components/ui/press/try-again'

/** Says that what is new could not be looked up, with a way to try again. */
export function Unreached({ retry }: { readonly retry: () => void }) {
  return (
    <Note title="We could not look up what is new" role="alert">
      <p>Are you online? Your list and your notes are here, as they were kept.</p>
      <p>
        <TryAgain again={retry} />
      </p>
    </Note>
  )
}
