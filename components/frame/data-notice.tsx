import type { ReactNode } from 'react'
import type { Freshness } from '#lib/catalogue/catalogue'
import { age, spokenDate, spokenTime } from '#lib/trials/spoken-date'

function Live({ readAt }: Freshness) {
  return (
    <div className="asof">
      <div className="wrap">
        <span>
          ClinicalTrials.gov, read <time dateTime={readAt}>{spokenTime(readAt)}</time>
        </span>
      </div>
    </div>
  )
}

function Bar({ children }: { children: ReactNode }) {
  return (
    <div className="offline" role="status">
      <div className="wrap">{children}</div>
    </div>
  )
}

/** Which copy it is, always in sight; on a phone the rest opens, so that the page itself is not pushed out of sight. */
function Copy({ which, children }: { which: ReactNode; children: ReactNode }) {
  return (
    <Bar>
      <details>
        <summary>
          <b>{which}</b>
        </summary>{' '}
        <div>{children}</div>
      </details>
    </Bar>
  )
}

function Meaning() {
  return (
    <>
      A trial may have opened or closed since. <a href="/about#copies">What this means</a>
    </>
  )
}

function Saved({ readAt, trouble, now }: Freshness & { now: string }) {
  const old = age(readAt, now)
  return (
    <Copy
      which={
        <>
          This is our last saved copy, read on <time dateTime={readAt}>{spokenDate(readAt)}</time>
          {old === null ? '' : `, ${old}`}.
        </>
      }
    >
      {trouble ?? 'We are reading ClinicalTrials.gov again now.'} <Meaning />
    </Copy>
  )
}

function Offline({ readAt, trouble }: Freshness) {
  return (
    <Copy
      which={
        <>
          You are reading our offline copy, made on{' '}
          <time dateTime={readAt}>{spokenDate(readAt)}</time>.
        </>
      }
    >
      {trouble ?? 'We are trying to reach ClinicalTrials.gov now.'} Summaries are in our own words.{' '}
      <Meaning />
    </Copy>
  )
}

function Nothing() {
  return (
    <Bar>
      <p>
        <b>We cannot open our list of trials right now.</b> Please try again in a minute. The
        records are also on <a href="https://clinicaltrials.gov/">ClinicalTrials.gov</a>.
      </p>
    </Bar>
  )
}

const NOTICES = { live: Live, saved: Saved, offline: Offline } as const

/**
 * Which copy of the registry the page was made from, and when that was read. `freshness` is null where no copy could be opened.
 * `now` is an ISO time. It stands under the header of every page.
 */
export function DataNotice({ freshness, now }: { freshness: Freshness | null; now: string }) {
  if (freshness === null) return <Nothing />
  const { source, readAt, trouble } = freshness
  const Notice = NOTICES[source]
  return <Notice source={source} readAt={readAt} trouble={trouble} now={now} />
}
