'use client'

import type { ReactNode } from 'react'
import { Button } from './button'

/** Puts a text on the clipboard at a press, and says what came of it through `say`. Not there without a script. */
export function CopyButton({
  text,
  copied,
  refused,
  say,
  children,
}: {
  /** Worked out at the press. */
  readonly text: () => string
  /** The sentence for a press that worked. */
  readonly copied: string
  /** The sentence where there is no clipboard: it needs a secure address, and some browsers ask first. */
  readonly refused: string
  readonly say: (sentence: string) => void
  readonly children: ReactNode
}) {
  const press = () => {
    say('')
    // Asked for in the press itself: some browsers allow it only there.
    const writing = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error('none'))
    writing.then(
      () => say(copied),
      () => say(refused),
    )
  }
  return (
    <Button look="plain" size="low" className="no-script:hidden" onClick={press}>
      {children}
    </Button>
  )
}
