/** Questions for the study team, each with room for the answer, and room for one of the reader's own. */
export function AskWithSpace({ questions }: { readonly questions: readonly string[] }) {
  return (
    <section>
      <h3>Questions to ask</h3>
      <ol className="to-ask">
        {[...questions, 'My own question:'].map((question) => (
          <li key={question}>
            {question}
            <span className="blank" />
          </li>
        ))}
      </ol>
    </section>
  )
}
