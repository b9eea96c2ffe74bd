import { BLANK, NUMBERED } from './sheet-styles.ts'

/** Questions for the study team, each with room for the answer, and room for one of the reader's own. */
export function AskWithSpace({ questions }: { readonly questions: readonly string[] }) {
  return (
    <section>
      <h3>Questions to ask</h3>
      <ol className={NUMBERED}>
        {[...questions, 'My own question:'].map((question) => (
          <li key={question} className="pt-[0.3em] print:break-inside-avoid">
            {question}
            <span className={BLANK} />
          </li>
        ))}
      </ol>
    </section>
  )
}
