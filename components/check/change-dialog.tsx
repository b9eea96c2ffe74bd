import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button'
import type { Question } from '#lib/eligibility/questions/question'
import type { Told } from '#lib/eligibility/questions/replies'
import { FieldInput } from './fields/field-input'
import { QuestionFields } from './fields/question-fields'

type Props = { readonly question: Question; readonly told: Told; readonly close: () => void }

/** One question over the results: what is changed counts at once. The focus goes back to where it came from, or to the heading if that is gone. */
export function ChangeDialog({ question, told, close }: Props) {
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
    <dialog ref={dialog} className="change-dialog" aria-labelledby="change-title" onClose={close}>
      <form method="dialog">
        <fieldset aria-labelledby="change-title">
          <legend>
            <h2 id="change-title">{question.title}</h2>
          </legend>
          {question.help !== null && <p className="text-ink-2">{question.help}</p>}
          <div className="fields">
            <QuestionFields question={question} told={told} Input={FieldInput} />
          </div>
        </fieldset>
        <div className="nextbar">
          <Button type="submit">Done</Button>
        </div>
      </form>
    </dialog>
  )
}
