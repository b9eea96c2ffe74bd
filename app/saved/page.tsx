import type { Metadata } from 'next'
import { SavedTrials } from '#components/shortlist/saved-trials'
import { Note } from '#components/ui/note'

export const metadata: Metadata = {
  title: 'Saved trials',
  description:
    'The trials that you saved on this device, what changed in each since you last looked, and your own notes.',
  alternates: { canonical: '/saved' },
  robots: { index: false },
}

export default function SavedPage() {
  return (
    <>
      <div className="with-script:hidden mb-6">
        <h1 className="text-3xl font-bold">Saved trials</h1>
        <Note className="mt-4 max-w-read" title="Saving needs JavaScript, which is off" level="h2">
          <p>
            Only your browser keeps your list, so this page needs JavaScript to show it. A shared
            list, its print and comparing trials work without it. They need only trial numbers.
          </p>
          <p>
            <a href="/trials">Browse the trials</a>
          </p>
        </Note>
      </div>
      <SavedTrials />
    </>
  )
}
