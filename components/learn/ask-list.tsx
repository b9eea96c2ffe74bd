import { ALWAYS_ASK } from '#lib/signals/ask/always-ask'

/** What to ask of any study, each with why it matters. */
export function AskList() {
  return (
    <>
      <ol className="asks">
        {ALWAYS_ASK.map(({ question, why }) => (
          <li key={question}>
            <div>
              <b className="block">{question}</b>
              {why}
            </div>
          </li>
        ))}
      </ol>
      <p className="src">
        Put together from the lists of CISCRP, the Reagan-Udall Foundation, the NIH, EUPATI and the
        National MS Society.
      </p>
    </>
  )
}
