import { Mark } from '#components/ui/words/mark'
import type { SignalCell } from '#lib/signals/key-signals/signal-cell'
import { CELLS } from './signal-cell-styles.ts'

/** A cell in about three words, for a table that names the question in its head. A screen reader hears the question and the whole words. */
export function SignalShort({ cell }: { readonly cell: SignalCell }) {
  const { heading, state, words, short, ask } = cell
  return (
    <span className="flex items-start gap-1.5">
      <Mark name={CELLS[state].mark} className="mt-[0.1em] size-[1em]" />
      <span aria-hidden="true">{short}</span>
      <span className="sr-only">
        {heading}: {words}.{ask !== null && state !== 'stated' && ' Ask.'}
      </span>
    </span>
  )
}

/** The three cells of a trial in one cell of a table, which names them in its head. Where the table is drawn as cards, each names its own. */
export function SignalShorts({ cells }: { readonly cells: readonly SignalCell[] }) {
  return (
    <ul className="grid">
      {cells.map((cell) => (
        <li key={cell.id} className="flex gap-x-1.5">
          <span className="text-ink-2 lg:hidden" aria-hidden="true">
            {cell.heading}:
          </span>
          <SignalShort cell={cell} />
        </li>
      ))}
    </ul>
  )
}
