import { Words } from '#components/trial/words'
import { QrCode } from '#components/ui/words/qr-code'
import type { OpenedList } from '#lib/catalogue/browse/open-list'
import { listHref } from '#lib/shortlist/list-link'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import { asOf } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import { placesWords } from '#lib/trials/sites/places'
import { counted } from '#lib/trials/text/listed'
import { isWhole, type Left, NotPrinted } from './not-printed'
import { Sheet } from './sheet'

/**
 * The first page of a list: its trials in order, the day, and a square that opens the list on a phone. The square holds the numbers alone:
 * without the title it stays coarse enough for an old camera.
 */
export function Cover({
  found,
  left,
  title,
  today,
  site,
  large,
}: {
  readonly found: OpenedList['found']
  readonly left: Left
  readonly title: string | null
  /** An ISO day. */
  readonly today: string
  /** Where this site is, without a slash at its end. */
  readonly site: string
  readonly large: boolean
}) {
  const ids = found.map(({ entry }) => entry.trial.nctId)
  const count = counted(found.length, 'trial')
  return (
    <Sheet large={large} head={`a list for your MS team · ${spokenDate(today)}`}>
      <div className="head">
        <div>
          <h2>{title === null ? `${count} to talk about` : <bdi>“{title}”</bdi>}</h2>
          {title !== null && (
            <p className="small">The title was given by the person who made this list.</p>
          )}
          <p className="mt-[0.5em]">
            {count} that {found.length === 1 ? 'is' : 'are'} listed at ClinicalTrials.gov, printed
            on {spokenDate(today)}. After this page, each has sheets of its own: what its record
            says and does not say, whom to ask, and room to write.
          </p>
        </div>
        <div className="scan wide">
          <QrCode
            text={`${site}${listHref({ ids, title: null })}`}
            label="QR code: opens this list"
          />
          <p>Opens this list</p>
        </div>
      </div>
      <section>
        <h3>The trials</h3>
        <ol className="listed">
          {found.map(({ entry: { trial }, freshness }) => (
            <li key={trial.nctId}>
              <div>
                <b className="font-record">
                  <bdi>{trial.title}</bdi>
                </b>
                <br />
                {stateWords(trial.state, asOf(freshness, today))}
                <Places words={placesWords(trial)} />
                <span className="tabular-nums">{` · ${trial.nctId}`}</span>
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
      <p className="sheet-foot">
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
