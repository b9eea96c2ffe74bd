'use client'

import { TryAgain } from '#components/ui/press/try-again'
import { useKept } from '../shortlist/kept-text.ts'
import { usePart } from '../ui/use-part.ts'

const loadSheets = () => import('./saved-sheets.tsx')

/** The saved trials of this device as pages to print, drawn here: no request tells which are saved. `site` is where this site is, for the squares. */
export function SavedPack({ site }: { readonly site: string }) {
  const { text, loaded } = useKept()
  const { part, missing, again } = usePart(loadSheets)
  return (
    <div className="no-script:hidden">
      <h1 className="text-3xl font-bold print:hidden">Pages to print</h1>
      {missing && (
        <>
          <p className="mt-3" role="status">
            We could not load what draws the pages. Are you online?
          </p>
          <TryAgain again={again} />
        </>
      )}
      {part && loaded && <part.SavedSheets text={text} site={site} />}
    </div>
  )
}
