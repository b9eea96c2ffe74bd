import { Answer } from '#components/signals/answer'
import { Quoted } from '#components/signals/quoted'
import type { PaperSheet } from '#lib/catalogue/print/paper-sheet'
import { FINDINGS } from '../signals/finding-styles'

/** What the record says to the three questions that lead, with its words, and a line for each answer that is still open. */
export function ThreeThings({ things }: Pick<PaperSheet, 'things'>) {
  return (
    <section>
      <h3>Stop and think: three things to look for</h3>
      <ol className="things">
        {things.map(({ id, heading, write, finding }) => (
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
        ))}
      </ol>
    </section>
  )
}
