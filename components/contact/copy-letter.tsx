import { useState } from 'react'
import { CopyButton } from '#components/ui/press/copy-button'
import type { MailDraft } from '#lib/trials/links/mail-draft'

/** Copies a letter, for where no mail program is there. */
export function CopyLetter({ letter: { subject, body } }: { readonly letter: MailDraft }) {
  const [said, setSaid] = useState('')
  return (
    <>
      <CopyButton
        text={() => `${subject}\n\n${body}`}
        copied="The draft is copied."
        refused="Your browser does not let us copy. Mark the text and copy it."
        say={setSaid}
      >
        Copy the draft
      </CopyButton>
      <p className="text-sm" role="status">
        {said}
      </p>
    </>
  )
}
