'use client'

import { useEffect, useState } from 'react'
import type { TrialToSave } from '#lib/shortlist/saved-list'
import type { AsOf } from '#lib/trials/record/as-of'
import { useKept } from './kept-text.ts'
import { NEWS } from './news-styles.ts'

/**
 * On the page of a trial: what changed since a person who saved it last looked. Opening the page counts as a look; what changed stays in sight until the
 * page is left. What compares is only loaded where the trial is saved.
 */
export function SavedNews({
  trial,
  asOf,
}: {
  readonly trial: TrialToSave
  /** The tense in which its state is told. */
  readonly asOf: AsOf
}) {
  const { loaded, numbers } = useKept()
  const saved = numbers.has(trial.nctId)
  const [changed, setChanged] = useState<string | null>(null)
  useEffect(() => {
    if (!loaded || !saved) return
    import('./look-again.ts').then(
      ({ lookAgain }) => {
        const words = lookAgain(trial, asOf)
        if (words !== null) setChanged(words)
      },
      () => null,
    )
  }, [loaded, saved, trial, asOf])
  return (
    <p role="status" className={changed === null ? 'sr-only' : NEWS}>
      {changed}
    </p>
  )
}
