import { cx } from 'class-variance-authority'
import { Mark } from '#components/ui/words/mark'
import type { MarkedUp } from '#lib/catalogue/browse/example-record'
import { isSilent } from '#lib/signals/key-signals/cell-state'
import { type SignalCell, signalCells } from '#lib/signals/key-signals/signal-cell'
import { CELLS } from './signal-cell-styles.ts'

/** What the example says stands first. */
const saidFirst = (cells: readonly SignalCell[]) => [
  ...cells.filter(({ state }) => !isSilent(state)),
  ...cells.filter(({ state }) => isSilent(state)),
]

/** A piece of a real record: the pen on what it says, blank lines for what it does not say. */
export function MarkedRecord({ example }: { example: MarkedUp }) {
  const { entry, before, marked, after } = example
  return (
    <figure className="rounded-xl border border-rule bg-card px-5 shadow-card pt-5 pb-4.5 lg:px-7 lg:pt-6 lg:pb-7">
      <figcaption className="mb-3 text-sm text-ink-2">
        A real record, marked up. The pen shows what it says. Blank lines show what it does not.
      </figcaption>
      <p className="font-record text-lg leading-relaxed wrap-anywhere lg:text-xl lg:leading-normal">
        <bdi>
          {before}
          <mark>{marked}</mark>
          {after}
        </bdi>
      </p>
      <dl className="mt-4.5 grid grid-cols-1 gap-2">
        {saidFirst(signalCells(entry.trial, entry.lead)).map((cell) => (
          <Answer key={cell.id} cell={cell} />
        ))}
      </dl>
      <p className="mt-4 font-ours text-sm text-ink-2">
        <a href={`/trials/${entry.trial.nctId}`}>Read {entry.trial.nctId}</a>
      </p>
    </figure>
  )
}

function Answer({ cell: { heading, state, words, ask } }: { readonly cell: SignalCell }) {
  return (
    <>
      <dt className="text-sm leading-snug text-ink-2">{heading}</dt>
      <dd
        className={cx(
          'pb-1 leading-snug font-semibold',
          isSilent(state) && 'border-b-2 border-dashed border-edge',
        )}
      >
        <span className="inline-flex items-center gap-2">
          <Mark name={CELLS[state].mark} />
          {ask === null || state === 'stated' ? words : `${words}. Ask.`}
        </span>
      </dd>
    </>
  )
}
