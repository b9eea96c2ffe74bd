import { Note } from '#components/ui/note'
import type { HeldBack } from '#lib/catalogue/catalogue'
import { spokenTime } from '#lib/trials/dates/spoken-date'

/** What is held back now, and why; and what holding back is. */
export function HeldBackNow({ heldBack }: { readonly heldBack: HeldBack | null }) {
  return (
    <>
      <p>
        An answer from the registry can be damaged. We hold it back if it would remove many trials
        from our list, or is older than what we have. We then keep the copy before it. We take the
        new one when a second answer, at least half an hour later, says the same.
      </p>
      {heldBack === null ? (
        <p>Nothing is held back now.</p>
      ) : (
        <Note title={`Held back now: what came on ${spokenTime(heldBack.readAt)}`}>
          <p>{heldBack.why}</p>
        </Note>
      )}
    </>
  )
}
