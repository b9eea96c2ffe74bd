import { Answer } from '#components/signals/answer'
import { Quoted } from '#components/signals/quoted'
import { KEY_QUESTIONS } from '#lib/signals/key-signals/key-questions'
import type { SignalReading } from '#lib/signals/signals'
import { FINDINGS } from '../signals/finding-styles'

/** What the record says to the three questions that lead, with its words, and a line for each answer that is still open. */
export function ThreeThings({ readings }: { readonly readings: readonly SignalReading[] }) {
  return (
    <section>
      <h3>Stop and think: three things to look for</h3>
      <ol className="things">
        {KEY_QUESTIONS.map(({ id, heading, write }) => {
          const finding = readings.find(({ signal }) => signal.id === id)?.finding
          if (finding === undefined) return null
          return (
            <li key={id}>
              <h4>{heading}</h4>
              <div>
                <p className="state">
                  <Answer finding={finding} />
                </p>
                {finding.quotes.map((quote) => (
                  <Quoted
                    key={`${quote.field} ${quote.text}`}
                    quote={quote}
                    where={FINDINGS[finding.state].where}
                  />
                ))}
                {finding.quotes.length > 0 && finding.caveat !== null && (
                  <p className="small">{finding.caveat}</p>
                )}
                {finding.ask !== null && (
                  <p className="write">
                    <span>{write}</span>
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
