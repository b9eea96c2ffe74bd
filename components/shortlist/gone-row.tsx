import { Note } from '#components/ui/note'
import { Button } from '#components/ui/press/button'
import type { SavedTrial } from '#lib/shortlist/saved-list'

/** Where a trial stood that was taken out. It can be put back, with its note, until the page is left. */
export function GoneRow({
  trial: { nctId, title },
  putBack,
}: {
  readonly trial: SavedTrial
  readonly putBack: () => void
}) {
  return (
    <li>
      <Note look="aside">
        <p>
          <b>
            Removed: <bdi className="font-record">{title}</bdi>.
          </b>{' '}
          <Button id={`back-${nctId}`} look="link" size="low" onClick={putBack}>
            Put it back<span className="sr-only">: {title}</span>
          </Button>
        </p>
      </Note>
    </li>
  )
}
