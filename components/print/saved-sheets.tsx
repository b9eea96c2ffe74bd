import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Queries } from '#components/query/queries'
import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'
import { ButtonLink } from '#components/ui/press/button-link'
import { TryAgain } from '#components/ui/press/try-again'
import { savedSheets } from '#lib/catalogue/print/saved-sheets'
import { readSaved } from '#lib/shortlist/saved-text'
import { asOf } from '#lib/trials/record/as-of'
import { counted } from '#lib/trials/text/listed'
import { deviceDay } from '../check/state/device-day.ts'
import { OldPage } from '../query/fetch-of-format.ts'
import { Note } from '../ui/note'
import { Cover, coverRow } from './cover'
import { KeptSheet, keptRow } from './kept-sheet'
import { NotPrinted } from './not-printed'
import { PrintButton } from './print-button'
import { SHEETS } from './sheet-styles.ts'
import { sheetsQuery } from './sheets-query.ts'
import { TrialSheet } from './trial-sheet'

type Props = {
  /** The saved list as the device keeps it. */
  readonly text: string | null
  readonly site: string
}

/** Asks for the sheets of all listed trials, and shows those that are saved. */
export function SavedSheets(props: Props) {
  return (
    <Queries>
      <Sheets {...props} />
    </Queries>
  )
}

function Sheets({ text, site }: Props) {
  const { data: all, error, isPaused, refetch } = useQuery(sheetsQuery)
  const [large, setLarge] = useState(false)
  const { trials } = readSaved(text)
  if (trials.length === 0) return <NothingSaved />
  if (all === undefined) {
    const trouble = error !== null || isPaused
    const again = error instanceof OldPage ? () => window.location.reload() : () => void refetch()
    return trouble ? <NotCome again={again} /> : <p role="status">The pages are loading.</p>
  }
  const today = deviceDay()
  const past = asOf(all.copy, today)
  const { printed, tooMany } = savedSheets(trials, all)
  const left = { missing: [], notNumbers: [], tooMany }
  return (
    <>
      <div className="print:hidden">
        <p className="mt-3 max-w-read text-lg">
          {counted(printed.length, 'saved trial')} to take along. In black and white, for A4 or
          Letter paper. Nothing about you is on it, and no note of yours.
        </p>
        <p className="mt-3 max-w-read">
          These pages are drawn in your browser. Our server does not learn which trials you print.
          The squares on them hold trial numbers. Whoever scans one asks our server for those
          trials.
        </p>
        <Actions className="mt-6">
          <PrintButton />
          <Button look="plain" onClick={() => setLarge(!large)}>
            {large ? 'Usual letters' : 'Large letters'}
          </Button>
        </Actions>
        {tooMany > 0 && (
          <Note className="mt-6 max-w-read" title="Not in these pages" level="h2">
            <NotPrinted left={left} />
          </Note>
        )}
      </div>
      <div className={SHEETS}>
        {(printed.length > 1 || tooMany > 0) && (
          <Cover
            rows={printed.map((one) =>
              one.kind === 'read' ? coverRow(one.sheet.trial, past) : keptRow(one),
            )}
            left={left}
            title={null}
            today={today}
            site={site}
            large={large}
          />
        )}
        {printed.map((one) =>
          one.kind === 'read' ? (
            <TrialSheet
              key={one.nctId}
              {...one.sheet}
              freshness={all.copy}
              asOf={past}
              today={today}
              site={site}
              large={large}
            />
          ) : (
            <KeptSheet key={one.nctId} kept={one} site={site} large={large} />
          ),
        )}
      </div>
    </>
  )
}

function NothingSaved() {
  return (
    <>
      <p className="mt-3 max-w-read text-lg">
        Nothing is saved on this device. Press “Save” under a trial, then print it from here.
      </p>
      <p className="mt-6">
        <ButtonLink look="plain" href="/trials">
          Browse all the trials on our list
        </ButtonLink>
      </p>
    </>
  )
}

function NotCome({ again }: { readonly again: () => void }) {
  return (
    <Note className="mt-6 max-w-read" title="We could not make the pages" role="alert">
      <p>Are you online? Your list is on this device, as it was kept.</p>
      <p>
        <TryAgain again={again} />
      </p>
    </Note>
  )
}
