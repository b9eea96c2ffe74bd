import { useRef, useState } from 'react'
import { Button } from '#components/ui/press/button'
import type { Newer } from './use-steady.ts'

/** Says what has come since the page was opened, and offers to show it. Nothing changes before that. */
export function NewerNotice({ newer: { says, show } }: { readonly newer: Newer }) {
  const line = useRef<HTMLParagraphElement>(null)
  const [shown, setShown] = useState(false)
  const press = () => {
    show()
    setShown(true)
    // The button goes, and the focus must not be lost with it.
    line.current?.focus()
  }
  return (
    <div className="mt-4 flex max-w-read flex-wrap items-center gap-x-4 gap-y-2 empty:hidden print:hidden">
      <p ref={line} role="status" tabIndex={-1} className="empty:hidden">
        {says ?? (shown ? 'This page now shows what is new.' : '')}
      </p>
      {says !== null && (
        <Button look="plain" size="low" onClick={press}>
          Show
        </Button>
      )}
    </div>
  )
}
