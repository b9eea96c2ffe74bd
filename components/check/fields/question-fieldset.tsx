import type { Question } from '#lib/eligibility/questions/question'
import type { Replies } from '#lib/eligibility/questions/replies'
import { FieldInput } from './field-input'
import { QuestionFields } from './question-fields'

/** The title of a page takes the focus when one arrives, and the title of a box over a page does not. */
const LEVELS = {
  h1: { title: 'text-2xl font-bold', help: 'mt-2 text-ink-2', tabIndex: -1 },
  h2: { title: 'font-bold', help: 'text-ink-2', tabIndex: undefined },
} as const

/** One question as a person meets it, on a screen of its own and over the results: its words, its help, and what to fill in. */
export function QuestionFieldset({
  question,
  replies,
  headingId,
  Heading,
  disabled = false,
}: {
  readonly question: Question
  readonly replies: Replies
  readonly headingId: string
  /** `h1` where the question is the page. */
  readonly Heading: 'h1' | 'h2'
  readonly disabled?: boolean
}) {
  const { title, help, tabIndex } = LEVELS[Heading]
  return (
    <fieldset aria-labelledby={headingId} disabled={disabled}>
      <legend>
        <Heading id={headingId} className={title} tabIndex={tabIndex}>
          {question.title}
        </Heading>
      </legend>
      {question.help !== null && <p className={help}>{question.help}</p>}
      <div className="mt-4.5 grid grid-cols-1 gap-7 no-script:hidden">
        <QuestionFields question={question} replies={replies} Input={FieldInput} />
      </div>
    </fieldset>
  )
}
