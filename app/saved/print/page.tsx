import type { Metadata } from 'next'
import { siteAddress } from '#app/site-address'
import { SavedPack } from '#components/print/saved-pack'
import { Note } from '#components/ui/note'

export const metadata: Metadata = {
  title: 'Your saved trials to print',
  description: 'The trials that you saved on this device, on paper.',
  alternates: { canonical: '/saved/print' },
  robots: { index: false },
}

/** The same page for everyone: what is saved is looked up in the browser. */
export default async function SavedPrintPage() {
  return (
    <>
      <div className="with-script:hidden">
        <h1 className="text-3xl font-bold">Pages to print</h1>
        <Note className="mt-4 max-w-read" title="This needs JavaScript, which is off" level="h2">
          <p>
            Only your browser keeps your list, so this page needs JavaScript to print it. Each
            trial’s own page has a sheet to print that works without it.
          </p>
          <p>
            <a href="/trials">Browse the trials</a>
          </p>
        </Note>
      </div>
      <SavedPack site={await siteAddress()} />
    </>
  )
}
