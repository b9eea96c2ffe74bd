import { NumberedList } from '#components/ui/lists/numbered-list'
import { ALWAYS_ASK } from '#lib/signals/ask/always-ask'
import { SOURCE } from '../ui/source-styles.ts'

/** What to ask of any study, each with why it matters. */
export function AskList() {
  return (
    <>
      <NumberedList>
        {ALWAYS_ASK.map(({ question, why }) => (
          <li key={question}>
            <div>
              <b className="block">{question}</b>
              {why}
            </div>
          </li>
        ))}
      </NumberedList>
      <p className={SOURCE}>
        Put together from the lists of CISCRP, the Reagan-Udall Foundation, the NIH, EUPATI and the
        National MS Society.
      </p>
    </>
  )
}
