'use client'

import { useState } from 'react'
import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'

/** The page's name, its address and the numbered lines of a list, as plain text for a message or a note. */
function plainText(list: HTMLElement): string {
  const lines = [...list.children].map((line, index) => `${index + 1}. ${line.textContent}`)
  return [document.title, location.href.split('#')[0], '', ...lines].join('\n')
}

async function copied(listId: string): Promise<boolean> {
  const list = document.getElementById(listId)
  if (list === null) return false
  try {
    await navigator.clipboard.writeText(plainText(list))
    return true
  } catch {
    // No clipboard here: it needs a secure address, and some browsers ask first.
    return false
  }
}

/** Buttons that copy a list as plain text and print the page. They need a script and are not shown without one. */
export function TakeAlong({ listId }: { readonly listId: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    setSaid('')
    setSaid((await copied(listId)) ? 'Copied' : 'Could not copy. Please mark the list.')
  }
  return (
    <Actions className="no-script:hidden">
      <Button look="plain" size="low" onClick={copy}>
        Copy the questions
      </Button>
      <Button look="plain" size="low" onClick={() => print()}>
        Print
      </Button>
      <p role="status">{said}</p>
    </Actions>
  )
}
