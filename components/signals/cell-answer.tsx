import type { ReactNode } from 'react'
import { OutsideLink } from '#components/ui/words/outside-link'
import { isSilent } from '#lib/signals/key-signals/cell-state'
import type { SignalCell } from '#lib/signals/key-signals/signal-cell'
import { QuotedFrom } from './quoted-from'
import { CELLS } from './signal-cell-styles.ts'

/**
 * What is behind a cell: the answer as a sentence, the record's own words, what they do not mean, what to ask and where to look. On the paper of a list only the
 * record's words are printed: the sheets to take along have the rest.
 */
export function CellAnswer({ cell }: { readonly cell: SignalCell }) {
  const { id, state, sentence, quotes, caveat, ask, links, elsewhere } = cell
  return (
    <div className="stack-2 text-sm">
      <p className="print:hidden">{sentence}</p>
      {quotes.map(({ text, from, restated }) => (
        <QuotedFrom
          key={`${from} ${text}`}
          text={text}
          from={from}
          restated={restated}
          where={CELLS[state].where}
          place="leading-normal [&>footer]:block"
          balanced={false}
        />
      ))}
      {caveat !== null && <Said>{caveat}</Said>}
      {id === 'ethics' && isSilent(state) && (
        <Said>
          The registry’s own rule: a study must have an ethics committee’s approval, or a formal
          exemption, before it may recruit. The registry takes the sponsor’s word for it. So the
          rule does not show that it was done here.
        </Said>
      )}
      {ask !== null && (
        <p className="print:hidden">
          <b>Ask:</b> {ask}
        </p>
      )}
      {elsewhere !== null && <Said>{elsewhere.words}</Said>}
      {[...links, ...(elsewhere?.links ?? [])].map(({ label, url }) => (
        <p key={url} className="print:hidden">
          <OutsideLink href={url}>{label}</OutsideLink>
        </p>
      ))}
    </div>
  )
}

function Said({ children }: { readonly children: ReactNode }) {
  return <p className="text-ink-2 print:hidden">{children}</p>
}
