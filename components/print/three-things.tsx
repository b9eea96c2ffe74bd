import { Answer } from '#components/signals/answer'
import { Quoted } from '#components/signals/quoted'
import type { PaperSheet } from '#lib/catalogue/print/paper-sheet'
import { FINDINGS } from '../signals/finding-styles'
import { WRITE } from './sheet-styles.ts'

/** What the record says to the three questions that lead, with its words, and a line for each answer that is still open. */
export function ThreeThings({ things }: Pick<PaperSheet, 'things'>) {
  return (
    <section>
      <h3>Stop and think: three things to look for</h3>
      <ol className="[counter-reset:thing]">
        {things.map(({ id, heading, write, finding }) => (
          <li
            key={id}
            className="grid gap-x-[1em] gap-y-[0.1em] border-t-[0.5pt] border-[#999] py-[0.4em] [counter-increment:thing] first:border-t-0 leaf:grid-cols-[9.5em_minmax(0,1fr)] print:break-inside-avoid"
          >
            <h4 className="before:content-[counter(thing)_'_']">{heading}</h4>
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
                <p className={WRITE}>
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
