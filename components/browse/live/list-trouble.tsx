import { Note } from '#components/ui/note'
import { TryAgain } from '#components/ui/press/try-again'
import { FOUND } from '../found.ts'

/** Says that what was chosen could not be looked up. The list under it is the one before. */
export function ListTrouble({ again }: { readonly again: () => void }) {
  return (
    <Note role="alert" title="We could not load the trials.">
      <p>Our server did not answer. Your choices are kept. Below is the list from before.</p>
      <p>
        <TryAgain again={again} heading={FOUND} />
      </p>
    </Note>
  )
}
