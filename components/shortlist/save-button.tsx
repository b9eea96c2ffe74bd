'use client'

import { cx } from 'class-variance-authority'
import { useState } from 'react'
import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'
import { ButtonLink } from '#components/ui/press/button-link'
import type { TrialToSave } from '#lib/shortlist/saved-list'
import { useKept } from './kept-text.ts'

/** The sentence where what changes the list did not come. */
export const NOT_LOADED = 'We could not save this. Are you online?'

/** What changes the list comes when it is asked for: most pages only need to know what is saved. */
export const fetchStore = () => import('./saved-store.ts')

async function press(trial: TrialToSave, saved: boolean): Promise<string | null> {
  try {
    const { saveAll, unsaveTrial } = await fetchStore()
    if (!saved) return saveAll([trial])
    unsaveTrial(trial.nctId)
    return null
  } catch {
    return NOT_LOADED
  }
}

/** A press should find everything there. If this does not come, the press says so. */
export const prepare = () => void fetchStore().catch(() => null)

/**
 * Saves a trial on this device, or takes it out again. One with a note is taken out on the list itself, where it can be put back. Without
 * JavaScript it is not there.
 */
export function SaveButton({
  trial,
  short = false,
  className,
}: {
  readonly trial: TrialToSave
  /** Whether a line is short: then what a press does to a saved trial is left to screen readers. */
  readonly short?: boolean
  readonly className?: string
}) {
  const noted = useKept().numbers.get(trial.nctId)
  const [trouble, setTrouble] = useState<string | null>(null)
  const saved = noted !== undefined
  const number = <span className="sr-only"> {trial.nctId}</span>
  return (
    <Actions className={cx('no-script:hidden', className)}>
      {noted ? (
        <ButtonLink look="plain" size="low" href="/saved">
          Saved, with your note{number}
        </ButtonLink>
      ) : (
        <Button
          look="plain"
          size="low"
          onPointerEnter={prepare}
          onFocus={prepare}
          onClick={() => void press(trial, saved).then(setTrouble)}
        >
          {saved ? 'Saved' : 'Save'}
          {saved && <span className={short ? 'sr-only' : undefined}> · Remove</span>}
          {number}
        </Button>
      )}
      {trouble !== null && <p role="alert">{trouble}</p>}
    </Actions>
  )
}
