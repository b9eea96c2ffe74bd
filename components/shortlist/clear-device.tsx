import { useEffect, useState } from 'react'
import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'
import { Section } from '#components/ui/section'
import { useFocusOn } from './use-focus-on.ts'

/** Takes everything of a person from the device, after asking once: it cannot be undone. */
export function ClearDevice({ clear }: { readonly clear: () => Promise<string | null> }) {
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const focusOn = useFocusOn()
  // The footer of every page leads here, and the browser looked before this was drawn.
  useEffect(() => {
    if (location.hash === '#clear') document.getElementById('clear')?.scrollIntoView()
  }, [])
  const ask = () => {
    setAsking(true)
    setSaid('')
    focusOn('clear-yes')
  }
  const close = (sentence: string) => {
    setAsking(false)
    setSaid(sentence)
    focusOn('clear-ask')
  }
  return (
    <Section title="Clear everything" id="clear">
      <p>
        This removes your saved trials, your notes, your answers, your place, your display settings
        and all kept pages from this device.
      </p>
      {asking ? (
        <Actions>
          <p>This cannot be undone.</p>
          <Button
            id="clear-yes"
            size="low"
            onClick={async () =>
              close(
                (await clear()) ??
                  'Cleared. Nothing that you saved or told us is left on this device.',
              )
            }
          >
            Yes, clear everything
          </Button>
          <Button look="plain" size="low" onClick={() => close('')}>
            Keep it
          </Button>
        </Actions>
      ) : (
        <p>
          <Button id="clear-ask" look="plain" onClick={ask}>
            Clear everything on this device
          </Button>
        </p>
      )}
      <p role="status">{said}</p>
    </Section>
  )
}
