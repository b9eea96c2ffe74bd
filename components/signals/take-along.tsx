'use client'

import { useState } from 'react'
import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'
import { CopyButton } from '#components/ui/press/copy-button'

/** The page's name, its address and the numbered lines of a list, as plain text for a message or a note. */
function plainText(listId: string): string {
  const lines = [...(document.getElementById(listId)?.children ?? [])].map(
    (line, index) => `${index + 1}. ${line.textContent}`,
  )
  return [document.title, location.href.split('#')[0], '', ...lines].join('\n')
}

/** Buttons that copy a list as plain text and print the page. They need a script and are not shown without one. */
export function TakeAlong({ listId }: { readonly listId: string }) {
  const [said, setSaid] = useState('')
  return (
    <Actions className="no-script:hidden">
      <CopyButton
        text={() => plainText(listId)}
        copied="Copied"
        refused="Could not copy. Please mark the list."
        say={setSaid}
      >
        Copy the questions
      </CopyButton>
      <Button look="plain" size="low" onClick={() => print()}>
        Print
      </Button>
      <p role="status">{said}</p>
    </Actions>
  )
}
