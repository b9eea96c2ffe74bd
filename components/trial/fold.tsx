import type { ReactNode } from 'react'

/**
 * What of a trial is folded: its heading, and what is inside in a few words. A link to it opens it: by a script, and without one by style, in browsers that can.
 */
export function Fold({
  id,
  title,
  note,
  aside,
  children,
}: {
  readonly id: string
  readonly title: string
  /** What a reader finds on opening it: "12 rules". */
  readonly note?: string | null
  /** A line above all that is inside. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section id={id} className="group border-t border-rule first:border-t-0">
      <details className="no-script:group-target:details-content:[content-visibility:visible]">
        <summary className="min-h-tall justify-between py-2.5 leading-snug text-ink no-underline before:order-last before:text-accent">
          <span>
            <h2 className="text-base leading-snug font-bold">{title}</h2>
            {note != null && <span className="text-sm leading-snug text-ink-2">{note}</span>}
          </span>
        </summary>
        <div className="stack-4 max-w-read px-0 pt-1 pb-6">
          {aside !== undefined && <p className="text-sm text-ink-2">{aside}</p>}
          {children}
        </div>
      </details>
    </section>
  )
}
