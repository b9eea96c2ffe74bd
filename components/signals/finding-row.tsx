import { cx } from 'class-variance-authority'
import type { ReactNode } from 'react'
import { OutsideLink } from '#components/ui/words/outside-link'
import type { SignalReading } from '#lib/signals/signals'
import { Answer } from './answer'
import { answerStyles, FINDINGS, rowStyles } from './finding-styles'
import { Quoted } from './quoted'

/** One question to the record with all that is known of it: the answer, the words it rests on, what they do not mean, what to ask. */
export function FindingRow({ reading }: { readonly reading: SignalReading }) {
  const { signal, finding } = reading
  const { row, where } = FINDINGS[finding.state]
  const noted = finding.caveat !== null || finding.ask !== null || finding.links.length > 0
  return (
    <li
      className={rowStyles({ row, list: 'full' })}
      data-edged={row === 'boxed' || (row === 'blank' && !noted) ? '' : undefined}
    >
      <h3 className="text-base leading-snug font-normal tracking-normal text-ink-2">
        {signal.question}
      </h3>
      <p className={answerStyles({ row })}>
        <Answer finding={finding} />
      </p>
      {finding.quotes.map((quote) => (
        <Quoted key={`${quote.field} ${quote.text}`} quote={quote} where={where} />
      ))}
      {finding.caveat !== null && <Remark row={row}>{finding.caveat}</Remark>}
      {finding.ask !== null && (
        <Remark row={row}>
          <b>Ask:</b> {finding.ask}
        </Remark>
      )}
      {finding.links.length > 0 && (
        <Remark row={row}>
          {finding.links.map(({ label, url }) => (
            <span key={url} className="mr-5">
              <OutsideLink href={url}>{label}</OutsideLink>{' '}
            </span>
          ))}
        </Remark>
      )}
    </li>
  )
}

function Remark({
  row,
  children,
}: {
  readonly row: 'plain' | 'blank' | 'boxed'
  readonly children: ReactNode
}) {
  return (
    <p className={cx('ml-8 text-sm text-ink-2', row === 'blank' ? 'mt-1.5' : 'mt-1')}>{children}</p>
  )
}
