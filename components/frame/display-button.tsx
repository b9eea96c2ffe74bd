'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { watchDevice } from '../device/device-storage.ts'
import { applyKeptDisplay } from './shown-display.ts'

/** Escape closes the settings from here only: elsewhere it closes other things. */
const HERE = '#display, #display-settings'

/**
 * The button that opens and closes the display settings, with an icon before its word. They come when first asked for, and stand in the page,
 * under the header: nothing is covered. It also keeps the page in step with the device. It needs a script and is not shown without one.
 */
export function DisplayButton({ children }: { readonly children: ReactNode }) {
  const [panel, setPanel] = useState<ReactNode>(null)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setPanel(null)
    button.current?.focus()
  }
  const open = () =>
    import('./display-panel.tsx').then(
      ({ DisplayPanel }) => setPanel(<DisplayPanel close={close} />),
      () => setPanel(<p role="status">This did not load. Try again.</p>),
    )
  useEffect(() => {
    applyKeptDisplay()
    return watchDevice(applyKeptDisplay)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what these call only sets state
  useEffect(() => {
    const onEscape = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape' && target instanceof Element && target.closest(HERE)) close()
    }
    // The footer leads here.
    const openIfNamed = () => {
      if (location.hash === '#display') open()
    }
    openIfNamed()
    window.addEventListener('hashchange', openIfNamed)
    document.addEventListener('keydown', onEscape)
    return () => {
      window.removeEventListener('hashchange', openIfNamed)
      document.removeEventListener('keydown', onEscape)
    }
  }, [])
  return (
    <>
      <button
        ref={button}
        id="display"
        className="inline-flex min-h-target items-center gap-2 rounded-md px-2 text-accent max-[22.5em]:-mr-1 max-[22.5em]:px-1 hover:bg-accent-tint aria-expanded:bg-accent-tint no-script:hidden"
        type="button"
        aria-expanded={panel !== null}
        onClick={panel === null ? open : close}
      >
        {children}
      </button>
      {panel}
    </>
  )
}
