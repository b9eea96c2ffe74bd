'use client'

import { useState, useSyncExternalStore } from 'react'
import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'
import { ButtonLink } from '#components/ui/press/button-link'
import { CopyButton } from '#components/ui/press/copy-button'

const never = () => () => {}
const hasShareSheet = () => typeof navigator.share === 'function'

/** What became of a try to share, as a sentence. A person who closes the share sheet again needs none. */
async function openSheet(data: ShareData): Promise<string> {
  try {
    await navigator.share(data)
    return ''
  } catch (error) {
    const closed = error instanceof DOMException && error.name === 'AbortError'
    return closed ? '' : 'Could not share. Please copy the link.'
  }
}

/**
 * Copies a link, opens an e-mail with it, or opens the device's own share sheet. Without a script only the e-mail is there.
 * The share sheet stands last and is drawn first: where there is none, it goes without moving the others.
 */
export function ShareButtons({
  address,
  title,
  mail,
}: {
  readonly address: string
  readonly title: string
  /** A `mailto:` link. */
  readonly mail: string
}) {
  const [said, setSaid] = useState('')
  const canShare = useSyncExternalStore(never, hasShareSheet, () => true)
  const say = async (outcome: Promise<string>) => {
    setSaid('')
    setSaid(await outcome)
  }
  return (
    <Actions>
      <CopyButton
        text={() => address}
        copied="Copied"
        refused="Could not copy. Please mark the link and copy it."
        say={setSaid}
      >
        Copy the link
      </CopyButton>
      <ButtonLink look="plain" size="low" href={mail}>
        E-mail it
      </ButtonLink>
      {canShare && (
        <Button
          look="plain"
          size="low"
          className="no-script:hidden"
          onClick={() => say(openSheet({ title, url: address }))}
        >
          Share…
        </Button>
      )}
      <p role="status">{said}</p>
    </Actions>
  )
}
