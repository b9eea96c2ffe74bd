import { Note } from '#components/ui/note'
import { Actions } from '#components/ui/press/actions'
import { ButtonLink } from '#components/ui/press/button-link'
import type { OpenedList } from '#lib/catalogue/browse/open-list'
import { paperSheet } from '#lib/catalogue/print/paper-sheet'
import { type AskedPack, packHref } from '#lib/shortlist/print-link'
import { asOf } from '#lib/trials/record/as-of'
import { counted } from '#lib/trials/text/listed'
import { Cover, coverRow } from './cover'
import { isWhole, type Left, NotPrinted } from './not-printed'
import { PrintButton } from './print-button'
import { SHEETS } from './sheet-styles.ts'
import { TrialSheet } from './trial-sheet'

/**
 * The pages to print, shown on the screen as they will be. One trial has no cover: its sheet says it all, and a cover would be one paper
 * more to carry. `site` is where this site is, for the squares; `today` an ISO day.
 */
export function PrintPack({
  asked,
  opened: { found, missing },
  site,
  today,
}: {
  readonly asked: AskedPack
  readonly opened: OpenedList
  readonly site: string
  readonly today: string
}) {
  const { title, large, notNumbers, tooMany } = asked
  const left: Left = { missing, notNumbers, tooMany }
  const covered = found.length > 1 || (found.length === 1 && !isWhole(left))
  return (
    <>
      <div className="print:hidden">
        <h1 className="text-3xl font-bold">Pages to print</h1>
        {found.length > 0 && <Intro asked={asked} count={found.length} covered={covered} />}
        {!isWhole(left) && (
          <div className="mt-6 max-w-read">
            <Note title="Not in these pages" level="h2">
              <NotPrinted left={left} />
            </Note>
          </div>
        )}
        {found.length === 0 && <Nothing />}
      </div>
      {found.length > 0 && (
        <div className={SHEETS}>
          {covered && (
            <Cover
              rows={found.map(({ entry, freshness }) =>
                coverRow(entry.trial, asOf(freshness, today)),
              )}
              left={left}
              title={title}
              today={today}
              site={site}
              large={large}
            />
          )}
          {found.map(({ entry: { trial }, freshness }) => (
            <TrialSheet
              key={trial.nctId}
              {...paperSheet(trial, today)}
              freshness={freshness}
              asOf={asOf(freshness, today)}
              today={today}
              site={site}
              large={large}
            />
          ))}
        </div>
      )}
    </>
  )
}

function Intro({
  asked,
  count,
  covered,
}: {
  readonly asked: AskedPack
  readonly count: number
  readonly covered: boolean
}) {
  return (
    <>
      <p className="mt-3 max-w-read text-lg">
        {counted(count, 'trial')} to take along{covered && ', with a cover'}. In black and white,
        for A4 or Letter paper. Nothing about you is on it.
      </p>
      <Actions className="mt-6">
        <PrintButton />
        <ButtonLink look="plain" href={packHref(asked, !asked.large)}>
          {asked.large ? 'Usual letters' : 'Large letters'}
        </ButtonLink>
      </Actions>
      <p className="mt-3 text-sm text-ink-2">
        You can also use your browser’s own Print. Below is what will be on the paper.
      </p>
    </>
  )
}

function Nothing() {
  return (
    <>
      <p className="mt-3 max-w-read text-lg">
        There is no trial to print here. Open a trial and choose “Print a sheet to take along”.
      </p>
      <p className="mt-6">
        <ButtonLink look="plain" href="/trials">
          Browse all the trials on our list
        </ButtonLink>
      </p>
    </>
  )
}
