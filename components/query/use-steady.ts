import { useState } from 'react'
import { changedTrials } from '#lib/catalogue/changes/changed-trials'
import type { AsOf } from '#lib/trials/record/as-of'
import { counted } from '#lib/trials/text/listed'

type Answer = { readonly asOf: AsOf; readonly trials: readonly { readonly nctId: string }[] }

/** What has come since somebody began to read. */
export type Newer = {
  /** A sentence on it; null where there is nothing to say. */
  readonly says: string | null
  /** Lets the page show it. */
  readonly show: () => void
}

/** What a page shows of an answer that may come anew: what was first there stays under the reader's eyes until they want the newer one. */
export function useSteady<Latest extends Answer>(latest: Latest | undefined) {
  const [shown, setShown] = useState(latest)
  // The first answer is no news.
  if (shown === undefined && latest !== undefined) setShown(latest)
  const newer: Newer = {
    says: shown && latest && shown !== latest ? newsIn(shown, latest) : null,
    show: () => setShown(latest),
  }
  return { shown, newer }
}

function newsIn(shown: Answer, latest: Answer): string | null {
  const changed = changedTrials(shown.trials, latest.trials)
  if (changed > 0) return `${counted(changed, 'trial')} changed since you opened this page.`
  return shown.asOf !== null && latest.asOf === null
    ? 'ClinicalTrials.gov has answered now. It has nothing new on these trials.'
    : null
}
