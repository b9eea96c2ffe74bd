import { Note } from '#components/ui/note'
import { Button } from '#components/ui/press/button'

/** Says that what is new could not be looked up, with a way to try again. */
export function Unreached({ retry }: { readonly retry: () => void }) {
  return (
    <Note title="We could not look up what is new" role="alert">
      <p>Are you online? Your list and your notes are here, as they were kept.</p>
      <p>
        <Button look="plain" size="low" onClick={retry}>
          Try again
        </Button>
      </p>
    </Note>
  )
}
