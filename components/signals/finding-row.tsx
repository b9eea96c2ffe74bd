import { Fragment } from 'react'
import { OutsideLink } from '#components/ui/outside-link'
import type { SignalReading } from '#lib/signals/signals'
import { Answer } from './answer'
import { LOOKS } from './finding-look'
import { Quoted } from './quoted'

/** One question to the record with all that is known of it: the answer, the words it rests on, what they do not mean, what to ask. */
export function FindingRow({ reading }: { readonly reading: SignalReading }) {
  const { signal, finding } = reading
  const { row, where } = LOOKS[finding.state]
  return (
    <li className={row}>
      <h3>{signal.question}</h3>
      <p className="says">
        <Answer finding={finding} />
      </p>
      {finding.quotes.map((quote) => (
        <Quoted key={`${quote.field} ${quote.text}`} quote={quote} where={where} />
      ))}
      {finding.caveat !== null && <p className="note">{finding.caveat}</p>}
      {finding.ask !== null && (
        <p className="note">
          <b>Ask:</b> {finding.ask}
        </p>
      )}
      {finding.links.length > 0 && (
        <p className="note links">
          {finding.links.map(({ label, url }) => (
            <Fragment key={url}>
              <OutsideLink href={url}>{label}</OutsideLink>{' '}
            </Fragment>
          ))}
        </p>
      )}
    </li>
  )
}
