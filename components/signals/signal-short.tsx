import { Mark } from '#components/ui/words/mark'
import type { SignalCell } from '#lib/signals/key-signals/signal-cell'
import { CELLS } from './signal-cell-styles.ts'

/** A cell in about three words, for a table that names the question in its head. A screen reader hears the question and the whole words. */
export function SignalShort({ cell }: { readonly cell: SignalCell }) {
  const { heading, state, words, short, ask } = cell
  return (
    <span className="inline-flex items-start gap-1.5 text-sm leading-snug">
      <Mark name={CELLS[state].mark} className="mt-0.5 size-4" />
      <span aria-hidden="true">{short}</span>
      <span className="sr-only">
        {heading}: {words}.{ask !== null && state !== 'stated' && ' Ask.'}
      </span>
    </span>
  )
}

/** The three cells of a trial in one cell of a table. */
export function SignalShorts({ cells }: { readonly cells: readonly SignalCell[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
      {cells.map((cell) => (
        <li key={cell.id}>
          <SignalShort cell={cell} />
        </li>
      ))}
    </ul>
  )
}
