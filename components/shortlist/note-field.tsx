import { Button } from '#components/ui/press/button'
import { Field, Label, TextArea } from '#components/ui/press/field'
import { LONGEST_NOTE, type SavedTrial, withNote } from '#lib/shortlist/saved-list'
import { changeSaved } from './saved-store.ts'

/** Where a person writes their own note on a trial. It is kept as they type, so that nothing is lost. */
export function NoteField({
  trial: { nctId, note },
  about,
  done,
}: {
  readonly trial: SavedTrial
  /** The trial's title, for those who hear the page. */
  readonly about: string
  readonly done: () => void
}) {
  return (
    <Field className="mt-3">
      <Label htmlFor={`note-${nctId}`}>
        My note<span className="sr-only">: {about}</span>
      </Label>
      <p className="text-sm text-ink-2" id={`hint-${nctId}`}>
        Kept on this device as you type. It is never in a link.
      </p>
      <TextArea
        id={`note-${nctId}`}
        aria-describedby={`hint-${nctId}`}
        rows={4}
        maxLength={LONGEST_NOTE}
        autoComplete="off"
        defaultValue={note}
        onChange={({ target }) => changeSaved((list) => withNote(list, nctId, target.value))}
      />
      <Button size="low" onClick={done}>
        Done
      </Button>
    </Field>
  )
}
