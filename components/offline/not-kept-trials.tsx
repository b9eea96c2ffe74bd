import { Note } from '#components/ui/note'
import type { SavedTrial } from '#lib/shortlist/saved-list'
import type { KeptRecord } from './kept-record.ts'

/** Names saved trials that are not on our list: to fetch their pages by themselves would tell which trials somebody saved. */
export function NotKeptTrials({
  saved,
  record,
}: {
  readonly saved: readonly SavedTrial[]
  readonly record: KeptRecord
}) {
  const missing = saved.filter(({ nctId }) => !record.trials.includes(nctId))
  if (missing.length === 0) return null
  return (
    <Note look="missing" title="Not kept">
      <p>
        These were not on our list. Asking for them alone would tell us which trials you saved. You
        need a network to open them:
      </p>
      <ul className="list-disc pl-5">
        {missing.map(({ nctId, title }) => (
          <li key={nctId}>
            {title} ({nctId})
          </li>
        ))}
      </ul>
    </Note>
  )
}
