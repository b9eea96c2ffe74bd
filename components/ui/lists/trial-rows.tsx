import type { ReactNode } from 'react'

/** As `CARD` is: one look for each `li`, said once a list and not once a trial. Two lie side by side where there is room for their lines. */
const CARDS =
  'grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-4 wrap-anywhere *:flex *:min-w-0 *:flex-col *:rounded-xl *:border *:border-rule *:bg-card *:p-4 *:shadow-card print:block print:*:mb-4 print:*:break-inside-avoid print:*:shadow-none'

/** The line over the name: its state as a chip, and what else tells it apart at a glance. */
export const META = 'flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm leading-snug'
/** What a trial is about, in that line. */
export const TOPIC = 'font-semibold text-teal'

/** A list of trials: each a `li`, drawn as a card. */
export function TrialRows({ children }: { readonly children: ReactNode }) {
  return <ul className={CARDS}>{children}</ul>
}

/** The name of a trial in a list, which leads to its page. */
export function TrialName({
  href,
  level: Heading = 'h3',
  children,
}: {
  readonly href: string
  readonly level?: 'h3' | 'h4'
  readonly children: ReactNode
}) {
  return (
    <Heading className="mt-1.5 font-record text-lg leading-snug font-[560] tracking-[-0.008em]">
      <a className="text-ink decoration-accent decoration-2 hover:text-accent" href={href}>
        {children}
      </a>
    </Heading>
  )
}

/** A line of facts under the name of a trial. */
export function FactsLine({ children }: { readonly children: ReactNode }) {
  return <p className="mt-2 leading-normal">{children}</p>
}
