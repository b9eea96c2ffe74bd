'use client'

import { useEffect, useState } from 'react'
import { changesBetween } from '#lib/shortlist/changes'
import { type SavedTrial, savedIn, type TrialToSave } from '#lib/shortlist/saved-list'
import { sinceWords } from '#lib/shortlist/saved-words'
import { SaveButton } from './save-button.tsx'
import { seeTrial, useSaved } from './saved-store.ts'

/**
 * On the page of a trial: the button that saves it, and what changed since a person who saved it last looked. Opening the page counts as a look; what
 * changed stays in sight until the page is left.
 */
export function SavedHere({ trial }: { readonly trial: TrialToSave }) {
  const saved = savedIn(useSaved().list, trial.nctId)
  const [before, setBefore] = useState<SavedTrial | null>(null)
  useEffect(() => {
    if (saved === null || before !== null) return
    setBefore(saved)
    seeTrial(trial.nctId, trial.fingerprint)
  }, [saved, before, trial])
  const changes = before?.fingerprint ? changesBetween(before.fingerprint, trial.fingerprint) : []
  return (
    <div className="mt-3">
      <SaveButton trial={trial} />
      <div role="status">
        {before !== null && changes.length > 0 && (
          <div className="change">
            <b>Changed since {sinceWords(before)}.</b> {changes.join(' ')}
          </div>
        )}
      </div>
    </div>
  )
}
