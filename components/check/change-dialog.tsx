import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/press/button'
import type { Question } from '#lib/eligibility/questions/question'
import type { Replies } from '#lib/eligibility/questions/replies'
import { QuestionFieldset } from './fields/question-fieldset'
import { NEXT } from './next-styles.ts'

type Props = { readonly question: Question; readonly replies: Replies; readonly close: () => void }

/** One question over the results: what is changed counts at once. The focus goes back to where it came from, or to the heading if that is gone. */
export function ChangeDialog({ question, replies, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      const target = opener?.isConnected ? opener : document.querySelector('main h1')
      if (target instanceof HTMLElement) target.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(36rem,calc(100vw-2rem))] overflow-auto rounded-md border-2 border-ink bg-paper p-5.5 text-ink backdrop:bg-[rgb(0_0_0/0.5)]"
      aria-labelledby="change-title"
      onClose={close}
    >
      <form method="dialog">
        <QuestionFieldset
          question={question}
          replies={replies}
          headingId="change-title"
          Heading="h2"
        />
        <div className={NEXT}>
          <Button type="submit" className="xs:min-w-48">
            Done
          </Button>
        </div>
      </form>
    </dialog>
  )
}
