'use client'

import { type ReactNode, useState } from 'react'
import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'
import type { TrialToSave } from '#lib/shortlist/saved-list'
import { counted } from '#lib/trials/text/listed'
import { useKept } from '../shortlist/kept-text.ts'
import { fetchStore, NOT_LOADED, prepare } from '../shortlist/save-button'

type Pressed = { readonly before: ReadonlySet<string>; readonly trouble: string | null }

/** Saves the trials of a list on this device, beside those that are there, and says how many were new. Without JavaScript only what stands beside the button is there. */
export function SaveAll({
  trials,
  children,
}: {
  readonly trials: readonly TrialToSave[]
  /** What else can be done with the list, beside the button. */
  readonly children: ReactNode
}) {
  const { numbers } = useKept()
  const [pressed, setPressed] = useState<Pressed | null>(null)
  const press = async () => {
    const before = new Set(numbers.keys())
    try {
      const { saveAll } = await fetchStore()
      setPressed({ before, trouble: saveAll(trials) })
    } catch {
      setPressed({ before, trouble: NOT_LOADED })
    }
  }
  const fresh = trials.filter(({ nctId }) => numbers.has(nctId) && !pressed?.before.has(nctId))
  return (
    <Actions className="mt-5 -mb-6">
      <Button
        size="low"
        className="no-script:hidden"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => void press()}
      >
        {trials.length === 1 ? 'Save to my list' : 'Save all'}
      </Button>
      {children}
      <p role="status" className="no-script:hidden">
        {pressed !== null && (
          <>
            {pressed.trouble ?? savedWords(fresh.length, trials.length)}{' '}
            <a href="/saved">See my list</a>
          </>
        )}
      </p>
    </Actions>
  )
}

function savedWords(fresh: number, all: number): string {
  if (fresh === 0) return 'You had saved all of them before.'
  if (fresh === all) return `Saved on this device: ${counted(fresh, 'trial')}.`
  return `Saved on this device: ${counted(fresh, 'new trial')} of ${all}.`
}
