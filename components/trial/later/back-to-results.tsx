import { type MouseEvent, useEffect, useState } from 'react'
import { BACK } from '#components/ui/press/back-link'
import { goBackPastJumps, isFromResults } from '../from-results/marks.ts'

/** On a trial's page that was opened from the results: the way back to them, to the place where they were left. */
export function BackToResults() {
  const [shown, setShown] = useState(false)
  useEffect(() => setShown(isFromResults()), [])
  const back = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    if (goBackPastJumps()) event.preventDefault()
  }
  return (
    shown && (
      <p className="print:hidden">
        <a className={BACK} href="/check/results" onClick={back}>
          Back to my results
        </a>
      </p>
    )
  )
}
