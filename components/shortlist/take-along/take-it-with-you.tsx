import { useState } from 'react'
import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'
import { Field, Input, Label } from '#components/ui/press/field'
import { Section } from '#components/ui/section'
import type { SavedList } from '#lib/shortlist/saved-list'
import { savedText } from '#lib/shortlist/saved-text'
import { deviceDay } from '../../check/state/device-day.ts'

const NOT_COME = 'We could not read the file just now. Are you online? Nothing was changed.'

/** Gives the browser the list as a file to keep. Nothing is sent: the file is made here. */
function keepAsFile(list: SavedList) {
  const address = URL.createObjectURL(new Blob([savedText(list)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `gutcheck-saved-${deviceDay()}.json`
  link.click()
  URL.revokeObjectURL(address)
}

/** How the list goes to another device: as a link without notes, or as a file with them. */
export function TakeItWithYou({ list }: { readonly list: SavedList }) {
  const [came, setCame] = useState('')
  const some = list.trials.length > 0
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    setCame(
      await import('./bring-in.ts').then(
        ({ bringIn }) => bringIn(file),
        () => NOT_COME,
      ),
    )
  }
  return (
    <Section title="Take it with you">
      {some && (
        <>
          <p>
            <b>To a phone, or to someone else:</b> press “Share a link” above. It says first what
            the link holds.
          </p>
          <p>
            <b>To another device of yours, with your notes:</b> keep the list as a file here, and
            bring it in there.
          </p>
        </>
      )}
      <Actions>
        {(some || list.aside.length > 0) && (
          <Button look="plain" size="low" onClick={() => keepAsFile(list)}>
            Keep as a file
          </Button>
        )}
      </Actions>
      <Field>
        <Label htmlFor="file">Bring in a file</Label>
        <p className="text-sm text-ink-2" id="file-hint">
          One that you kept here before. It is read on this device, and added to your list.
        </p>
        <Input
          id="file"
          type="file"
          accept="application/json,.json"
          aria-describedby="file-hint"
          onChange={({ target }) => {
            void read(target.files?.[0])
            target.value = ''
          }}
        />
      </Field>
      <p role="status">{came}</p>
    </Section>
  )
}
