import type { ReactNode } from 'react'
import type { Freshness, HeldBack } from '#lib/catalogue/catalogue'
import { age, spokenDate, spokenTime } from '#lib/trials/dates/spoken-date'
import { NewerData } from './newer-data'
import { WRAP } from './wrap-styles.ts'

type Dated = Freshness & { readonly now: string }

/** In a copy that is younger, few trials can have opened or closed, and its age alone says enough. In milliseconds: a week. */
const YOUNG_MS = 7 * 86_400_000

/** A full bar while the page shows a copy; a quiet line while it shows the registry's data. */
const BAR =
  'border-b-3 border-ink bg-notice text-on-notice [&_:focus-visible]:shadow-none [&_:focus-visible]:outline-current [&_a]:text-inherit'
const INSIDE =
  'flex flex-wrap items-center justify-between gap-x-8 py-1 text-[length:min(var(--text-sm),7vw)] leading-normal lg:flex-nowrap lg:items-start lg:gap-8'

function Live({ readAt, heldBack }: Dated) {
  const [day, hour] = spokenTime(readAt).split(', ')
  return (
    <div className="border-y border-rule text-sm leading-snug text-ink-2">
      <div
        className={`${WRAP} flex min-h-8 flex-wrap items-center justify-between gap-x-4 py-1 [&_a]:text-inherit`}
      >
        <span>
          {'ClinicalTrials.gov, read '}
          <time dateTime={readAt}>
            {day}
            {hour !== undefined && <span className="max-xs:hidden">, {hour}</span>}
          </time>
        </span>
        {heldBack !== null && (
          <>
            {'. '}
            <Held heldBack={heldBack} /> <Meaning />
          </>
        )}
      </div>
    </div>
  )
}

/** Which copy it is and what its age means, always in sight, in two lines of the narrowest phone; the rest opens, so that the page itself is not pushed out of sight. */
function Copy({ which, children, ...copy }: Dated & { which: string; children: ReactNode }) {
  const { readAt, now } = copy
  const old = age(readAt, now)
  const isYoung = Date.parse(now) - Date.parse(readAt) < YOUNG_MS
  return (
    <div className={BAR}>
      <div className={`${WRAP} ${INSIDE}`}>
        <details>
          <summary className="leading-snug text-inherit no-underline">
            <span>
              <b>
                {which} <time dateTime={readAt}>{spokenDate(readAt)}</time>
                {old !== null && <span className="max-[24em]:hidden">, {old}</span>}
                {isYoung ? '.' : ':'}
              </b>
              {!isYoung && ' trials may have closed since.'}
            </span>
          </summary>{' '}
          <div className="max-w-184">
            {old !== null && <span className="hidden max-[24em]:inline">It is {old}. </span>}
            {children}
          </div>
        </details>
        <NewerData source={copy.source} readAt={copy.readAt} />
      </div>
    </div>
  )
}

function Held({ heldBack: { readAt, why } }: { heldBack: HeldBack }) {
  return (
    <>
      What the registry sent on <time dateTime={readAt}>{spokenTime(readAt)}</time> looked wrong, so
      we hold it back. {why}
    </>
  )
}

function Meaning() {
  return <a href="/about#copies">What this means</a>
}

/** Why nothing newer is there. `reading` is said where nothing went wrong. */
function Why({ trouble, heldBack, reading }: Freshness & { reading: string }) {
  if (heldBack === null) return trouble ?? reading
  return (
    <>
      {trouble} <Held heldBack={heldBack} />
    </>
  )
}

function Saved(copy: Dated) {
  return (
    <Copy which="Our saved copy of" {...copy}>
      <Why {...copy} reading="We are reading ClinicalTrials.gov now." /> A trial may have opened or
      closed since. <Meaning />
    </Copy>
  )
}

function Offline(copy: Dated) {
  return (
    <Copy which="Our offline copy of" {...copy}>
      <Why {...copy} reading="We are trying to reach ClinicalTrials.gov now." /> Summaries are in
      our own words. A trial may have opened or closed since. <Meaning />
    </Copy>
  )
}

function Nothing() {
  return (
    <div className={BAR} role="status">
      <div className={`${WRAP} ${INSIDE}`}>
        <p className="max-w-184 py-2">
          <b>We cannot open our list of trials right now.</b> Please try again in a minute. The
          records are also on <a href="https://clinicaltrials.gov/">ClinicalTrials.gov</a>.
        </p>
      </div>
    </div>
  )
}

const NOTICES = { live: Live, saved: Saved, offline: Offline } as const

/**
 * Which copy of the registry the page was made from, when that was read, and what its age means. `freshness` is null where no copy could be opened.
 * `now` is an ISO time. It stands under the header of every page.
 */
export function DataNotice({ freshness, now }: { freshness: Freshness | null; now: string }) {
  if (freshness === null) return <Nothing />
  const { source, readAt, trouble, heldBack } = freshness
  const Notice = NOTICES[source]
  return <Notice source={source} readAt={readAt} trouble={trouble} heldBack={heldBack} now={now} />
}
