'use client'

import { useState } from 'react'
import { CopyButton } from '#components/ui/press/copy-button'
import type { MailDraft } from '#lib/trials/links/mail-draft'

/** The letter as text, to read before it is sent, and to copy where no mail program is there. */
export function LetterText({
  letter: { subject, body },
  nctId,
}: {
  readonly letter: MailDraft
  readonly nctId: string
}) {
  const [said, setSaid] = useState('')
  return (
    <>
      <p>
        An e-mail link opens a draft with these questions.{' '}
        <b>Nothing you told us is in the mail.</b>
      </p>
      <details>
        <summary>
          <span>
            Read or copy the draft<span className="sr-only">, {nctId}</span>
          </span>
        </summary>
        <div className="stack-4">
          <p>
            <b>Subject:</b> {subject}
          </p>
          <p className="rounded-md border border-edge bg-paper p-3.5 whitespace-pre-wrap wrap-anywhere">
            {body.trim()}
          </p>
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
        </div>
      </details>
    </>
  )
}
