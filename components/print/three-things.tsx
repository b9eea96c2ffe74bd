import { Answer } from '#components/signals/answer'
import { Quoted } from '#components/signals/quoted'
import type { SignalId } from '#lib/signals/finding/signal'
import type { SignalReading } from '#lib/signals/signals'
import { FINDINGS } from '../signals/finding-styles'

/** How a form names each of the three, and what stands before the line to write on. */
const THINGS: readonly { readonly id: SignalId; readonly name: string; readonly write: string }[] =
  [
    { id: 'S1', name: 'Ethics review', write: 'Committee, number, date:' },
    { id: 'S2', name: 'Cost to take part', write: 'I would pay for:' },
    { id: 'S3', name: 'Fair groups, by chance', write: 'How I would get into a group:' },
  ]

/** What the record says to the three questions that lead, with its words, and a line for each answer that is still open. */
export function ThreeThings({ readings }: { readonly readings: readonly SignalReading[] }) {
  return (
    <section>
      <h3>Stop and think: three things to look for</h3>
      <ol className="things">
        {THINGS.map(({ id, name, write }) => {
          const finding = readings.find(({ signal }) => signal.id === id)?.finding
          if (finding === undefined) return null
          return (
            <li key={id}>
              <h4>{name}</h4>
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
