import type { QuestionToAsk } from '#lib/signals/ask/signal-questions'

/** Questions for the study team, each with room for the answer, and room for one of the reader's own. */
export function AskWithSpace({ questions }: { readonly questions: readonly QuestionToAsk[] }) {
  return (
    <section>
      <h3>Questions to ask</h3>
      <ol className="to-ask">
        {[...questions.map(({ question }) => question), 'My own question:'].map((question) => (
          <li key={question}>
            {question}
            <span className="blank" />
          </li>
        ))}
      </ol>
    </section>
  )
}
