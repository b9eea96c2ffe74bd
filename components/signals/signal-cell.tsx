import { cx } from 'class-variance-authority'
import { Mark } from '#components/ui/words/mark'
import { isSilent } from '#lib/signals/key-signals/cell-state'
import type { SignalCell as Cell } from '#lib/signals/key-signals/signal-cell'
import { CellAnswer } from './cell-answer'
import { CELLS, cellWordsStyles } from './signal-cell-styles.ts'

/**
 * One of the three cells: its heading and what the record says, in a few words; opened, all that is behind it. `bare` leaves the heading to screen readers,
 * where a row has it already.
 */
export function SignalCell({
  cell,
  bare = false,
}: {
  readonly cell: Cell
  readonly bare?: boolean
}) {
  const { heading, state, words, ask } = cell
  const silent = isSilent(state)
  return (
    <details className={state === 'concern' && !bare ? 'border-l-8! border-l-ink!' : undefined}>
      <summary className={bare ? BARE : IN_STRIP}>
        <span className={bare ? 'sr-only' : 'text-sm leading-snug text-ink-2'}>{heading} </span>
        <span className={cx('flex', !bare && IN_ROW)}>
          <span className={cellWordsStyles({ silent })}>
            <Mark name={CELLS[state].mark} className="mt-0.5 size-4.5" />
            <span>
              {words}
              {ask !== null && state !== 'stated' && (
                <>
                  {' '}
                  <span className="text-accent underline print:hidden">Ask</span>
                </>
              )}
            </span>
          </span>
        </span>
      </summary>
      <div className={bare ? 'pr-0 pl-0' : 'px-2.5 pb-3'}>
        <CellAnswer cell={cell} />
      </div>
    </details>
  )
}

/** The arrow, which the browser's own styles put first, stands last. */
const ARROW = 'no-underline before:order-last before:mt-1.5 before:text-accent print:before:hidden'

/** On a phone heading, words and arrow in one line; in a column, and in large letters, the words below the heading. */
const IN_STRIP = cx(
  'grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-1.5 gap-y-1 px-2.5 py-2.5 text-ink',
  '@min-[10rem]:@max-[36rem]:grid-cols-[min(6.25rem,35%)_minmax(0,1fr)_auto]',
  ARROW,
)
const IN_ROW =
  'col-span-2 col-start-1 row-start-2 @min-[10rem]:@max-[36rem]:col-auto @min-[10rem]:@max-[36rem]:row-auto'

const BARE = cx('grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2 pr-1 text-ink', ARROW)
