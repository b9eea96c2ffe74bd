import { Note } from '#components/ui/note'
import { Button } from '#components/ui/press/button'

/** Says that what was chosen could not be looked up. The list under it is the one before. */
export function ListTrouble({ again }: { readonly again: () => void }) {
  return (
    <Note role="alert" title="The list did not come">
      <p>Are you online? What you chose is kept. Below is the list from before.</p>
      <p>
        <Button look="plain" size="low" onClick={again}>
          Try again
        </Button>
      </p>
    </Note>
  )
}
