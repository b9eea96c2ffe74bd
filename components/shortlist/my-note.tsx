import { useState } from 'react'
import { LONGEST_NOTE, type SavedTrial, withNote } from '#lib/shortlist/saved-list'
import { changeSaved } from './saved-store.ts'

/** The person's own note on a trial. It is kept as they type, so that nothing is lost. */
export function MyNote({
  trial: { nctId, note },
  about,
  focusOn,
}: {
  readonly trial: SavedTrial
  /** The trial's title, for those who hear the page. */
  readonly about: string
  readonly focusOn: (id: string) => void
}) {
  const [open, setOpen] = useState(false)
  const of = <span className="hide">: {about}</span>
  if (!open) {
    const edit = () => {
      setOpen(true)
      focusOn(`note-${nctId}`)
    }
    return (
      <>
        {note !== '' && <p className="ours mt-3 whitespace-pre-wrap">My note: {note}</p>}
        <p>
          <button id={`edit-${nctId}`} className="btn link low" type="button" onClick={edit}>
            {note === '' ? 'Add a note' : 'Change the note'}
            {of}
          </button>
        </p>
      </>
    )
  }
  const done = () => {
    setOpen(false)
    focusOn(`edit-${nctId}`)
  }
  return (
    <div className="field mt-3">
      <label htmlFor={`note-${nctId}`}>My note{of}</label>
      <p className="hint" id={`hint-${nctId}`}>
        Kept on this device as you type. It goes into no link.
      </p>
      <textarea
        className="input"
        id={`note-${nctId}`}
        aria-describedby={`hint-${nctId}`}
        rows={4}
        maxLength={LONGEST_NOTE}
        autoComplete="off"
        defaultValue={note}
        onChange={({ target }) => changeSaved((list) => withNote(list, nctId, target.value))}
      />
      <button className="btn low" type="button" onClick={done}>
        Done
      </button>
    </div>
  )
}
