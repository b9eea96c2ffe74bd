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
      <div className="wrap">
        <p>{children}</p>
      </div>
    </div>
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
    <Bar>
      <b>
        This is our last saved copy, read on <time dateTime={readAt}>{spokenDate(readAt)}</time>
        {old === null ? '' : `, ${old}`}.
      </b>{' '}
      {trouble ?? 'We are reading ClinicalTrials.gov again now.'} <Meaning />
    </Bar>
  )
}

function Offline({ readAt, trouble }: Freshness) {
  return (
    <Bar>
      <b>
        You are reading our offline copy, made on{' '}
        <time dateTime={readAt}>{spokenDate(readAt)}</time>.
      </b>{' '}
      {trouble ?? 'We are trying to reach ClinicalTrials.gov now.'} Summaries are in our own words.{' '}
      <Meaning />
    </Bar>
  )
}

function Nothing() {
  return (
    <Bar>
      <b>We cannot open our list of trials right now.</b> Please try again in a minute. The records
      are also on <a href="https://clinicaltrials.gov/">ClinicalTrials.gov</a>.
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
