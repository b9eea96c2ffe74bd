'use client'

import { useState } from 'react'
import { savedIn, type TrialToSave } from '#lib/shortlist/saved-list'
import { saveTrial, unsaveTrial, useSaved } from './saved-store.ts'

/**
 * Saves a trial on this device, or takes it out again. One with a note is taken out on the list itself, where it can be put back. Without
 * JavaScript it is not there.
 */
export function SaveButton({ trial }: { readonly trial: TrialToSave }) {
  const { list } = useSaved()
  const [trouble, setTrouble] = useState<string | null>(null)
  const saved = savedIn(list, trial.nctId)
  const number = <span className="hide"> {trial.nctId}</span>
  return (
    <span className="acts scripted noprint">
      {saved !== null && saved.note !== '' ? (
        <a className="btn plain low" href="/saved">
          Saved, with your note{number}
        </a>
      ) : (
        <button
          className="btn plain low"
          type="button"
          onClick={() => setTrouble(saved ? unsaveTrial(trial.nctId) : saveTrial(trial))}
        >
          {saved === null ? 'Save' : 'Saved. Take it out'}
          {number}
        </button>
      )}
      {trouble !== null && <span role="alert">{trouble}</span>}
    </span>
  )
}
