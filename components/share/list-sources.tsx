import type { FoundTrial } from '#lib/catalogue/browse/open-list'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import { counted } from '#lib/trials/text/listed'

const COPIES = {
  live: (date: string) => `from ClinicalTrials.gov, read on ${date}.`,
  saved: (date: string) =>
    `from our saved copy of ClinicalTrials.gov, read on ${date}. Records may have changed since.`,
  offline: (date: string) =>
    `from our offline copy, made on ${date}. Records may have changed since.`,
} as const

/** How fresh a list is. Trials outside of our copy are read one by one, so that parts of a list can differ. */
export function ListSources({ found }: { readonly found: readonly FoundTrial[] }) {
  const sentences = Object.entries(
    Object.groupBy(found, ({ freshness: { source, readAt } }) =>
      COPIES[source](spokenDate(readAt)),
    ),
  )
  return (
    <div className="text-sm text-ink-2 mt-2">
      {sentences.map(([words, some = []]) => (
        <p key={words}>
          {counted(some.length, 'trial')} {words}
        </p>
      ))}
    </div>
  )
}
