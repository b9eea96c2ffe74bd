import { type ReactNode, useId } from 'react'
import type { Term as GlossaryTerm } from '#lib/trials/glossary/term'

/**
 * A hard word that opens its meaning in place. The browser does it: no script, Escape or a press elsewhere closes it.
 * It is phrasing content, so it may stand in a paragraph or a list; it is a button, so never in a link or another button.
 */
export function Term({ term, children }: { term: GlossaryTerm; children: ReactNode }) {
  const id = useId()
  return (
    <>
      <button
        className="cursor-help text-start underline decoration-dotted decoration-2 underline-offset-[0.22em] print:no-underline"
        type="button"
        popoverTarget={id}
      >
        {children}
      </button>
      <span className="meaning" id={id} popover="auto">
        <b>{term.word}.</b> {term.meaning}
      </span>
    </>
  )
}
