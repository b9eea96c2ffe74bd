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
      <div className="note-box soft">
        <p>
          <b>
            Removed: <bdi className="record">{title}</bdi>.
          </b>{' '}
          <button id={`back-${nctId}`} className="btn link low" type="button" onClick={putBack}>
            Put it back<span className="hide">: {title}</span>
          </button>
        </p>
      </div>
    </li>
  )
}
