import type { SignalCell } from '#lib/signals/key-signals/signal-cell'
import { SignalStrip } from './signal-strip'

/** The three things to look for before anything else, as lists show them: what the record says to each in a few words, and all that is behind it on opening. */
export function StopAndThink({ cells }: { readonly cells: readonly SignalCell[] }) {
  return (
    <section id="think" className="mt-2.5 [&>.\@container]:mt-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 className="text-base leading-snug font-bold">Stop and think</h2>
        <a
          className="-mt-4 -mb-1 inline-flex min-h-touch items-center text-sm"
          href="/learn/signals"
        >
          Why these three
        </a>
      </div>
      <SignalStrip cells={cells} />
    </section>
  )
}
