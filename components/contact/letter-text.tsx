import type { ComponentType } from 'react'
import type { MailDraft } from '#lib/trials/links/mail-draft'

/** What puts a letter on the clipboard; absent on a page that no script has reached yet. */
export type Copy = ComponentType<{ readonly letter: MailDraft }>

/** The letter as text, to read before it is sent, and to copy where no mail program is there. */
export function LetterText({
  letter,
  nctId,
  mailed,
  Copy,
}: {
  readonly letter: MailDraft
  readonly nctId: string
  /** Whether someone can be written to from here. */
  readonly mailed: boolean
  readonly Copy?: Copy | undefined
}) {
  return (
    <>
      {mailed && (
        <p>
          An e-mail link opens a draft with these questions.{' '}
          <b>Nothing you told us is in the mail.</b>
        </p>
      )}
      <details>
        <summary>
          <span>
            Read or copy the draft<span className="sr-only">, {nctId}</span>
          </span>
        </summary>
        <div className="stack-4">
          <p>
            <b>Subject:</b> {letter.subject}
          </p>
          <p className="rounded-md border border-edge bg-paper p-3.5 whitespace-pre-wrap wrap-anywhere">
            {letter.body.trim()}
          </p>
          {Copy !== undefined && <Copy letter={letter} />}
        </div>
      </details>
    </>
  )
}
