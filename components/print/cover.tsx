import { Words } from '#components/trial/words'
import { QrCode } from '#components/ui/words/qr-code'
import { listHref } from '#lib/shortlist/list-link'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import type { Trial } from '#lib/trials/record/trial'
import { placesWords } from '#lib/trials/sites/places'
import { counted } from '#lib/trials/text/listed'
import { isWhole, type Left, NotPrinted } from './not-printed'
import { Sheet } from './sheet'
import { FOOT, HEAD, NUMBERED, SCAN } from './sheet-styles.ts'

/** A trial as the cover lists it. */
export type CoverRow = {
  readonly nctId: string
  readonly title: string
  /** Its status, in words. */
  readonly standing: string
  /** Null where its places are not known. */
  readonly places: string | null
}

/** How the cover lists a trial whose record is there. */
export function coverRow(trial: Trial, asOf: AsOf): CoverRow {
  const { nctId, title, state } = trial
  return { nctId, title, standing: stateWords(state, asOf), places: placesWords(trial) }
}

/**
 * The first page of a list: its trials in order, the day, and a square that opens the list on a phone. The square holds the numbers alone:
 * without the title it stays coarse enough for an old camera.
 */
export function Cover({
  rows,
  left,
  title,
  today,
  site,
  large,
}: {
  readonly rows: readonly CoverRow[]
  readonly left: Left
  readonly title: string | null
  /** An ISO day. */
  readonly today: string
  /** Where this site is, without a slash at its end. */
  readonly site: string
  readonly large: boolean
}) {
  const ids = rows.map(({ nctId }) => nctId)
  const count = counted(rows.length, 'trial')
  return (
    <Sheet large={large} head={`a list for your MS team · ${spokenDate(today)}`}>
      <div className={HEAD}>
        <div>
          <h2>{title === null ? `${count} to talk about` : <bdi>“{title}”</bdi>}</h2>
          {title !== null && (
            <p className="small">The title was given by the person who made this list.</p>
          )}
          <p className="mt-[0.5em]">
            {count} that {rows.length === 1 ? 'is' : 'are'} listed at ClinicalTrials.gov, printed on{' '}
            {spokenDate(today)}. After this page, each trial has its own sheets: what its record
            says and does not say, the contact, and room to write.
          </p>
        </div>
        <div className={`${SCAN} w-[58mm]`}>
          <QrCode
            text={`${site}${listHref({ ids, title: null })}`}
            label="QR code: opens this list"
          />
          <p>Opens this list</p>
        </div>
      </div>
      <section>
        <h3>The trials</h3>
        <ol className={NUMBERED}>
          {rows.map(({ nctId, title: name, standing, places }) => (
            <li
              key={nctId}
              className="border-[#999] py-[0.5em] not-last:border-b-[0.5pt] print:break-inside-avoid"
            >
              <div>
                <b className="font-record">
                  <bdi>{name}</bdi>
                </b>
                <br />
                {standing}
                <Places words={places} />
                <span className="tabular-nums">{` · ${nctId}`}</span>
              </div>
            </li>
          ))}
        </ol>
      </section>
      {!isWhole(left) && (
        <section>
          <h3>Not in these pages</h3>
          <NotPrinted left={left} />
        </section>
      )}
      <p className={FOOT}>
        <b>Being listed is not a recommendation.</b> ClinicalTrials.gov: “Listing a study does not
        mean it has been evaluated by the U.S. Federal Government.” The study team decides who can
        join. Do not stop or change a treatment to join a trial without your MS team. This list and
        its square hold trial numbers. No answer of yours is in them, and nothing else about you.
      </p>
    </Sheet>
  )
}

function Places({ words }: { readonly words: string | null }) {
  return words === null ? null : (
    <>
      {' · '}
      <Words>{words}</Words>
    </>
  )
}
