import type { SignalCell as Cell } from '#lib/signals/key-signals/signal-cell'
import { SignalCell } from './signal-cell'

/**
 * What a record says to the three key questions, one cell each, always in the same order. The cells stand below each other where there is little room, and side
 * by side where there is enough, whatever the window is.
 */
export function SignalStrip({ cells }: { readonly cells: readonly Cell[] }) {
  return (
    <div className="@container mt-3">
      <div className="grid rounded-md border-2 border-ink @min-[36rem]:grid-cols-3 *:not-first:border-t *:not-first:border-rule @min-[36rem]:*:not-first:border-t-0 @min-[36rem]:*:not-first:border-l">
        {cells.map((cell) => (
          <SignalCell key={cell.id} cell={cell} />
        ))}
      </div>
    </div>
  )
}
