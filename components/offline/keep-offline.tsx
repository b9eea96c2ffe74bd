import { Note } from '#components/ui/note'
import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'
import type { SavedTrial } from '#lib/shortlist/saved-list'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import { counted } from '#lib/trials/text/listed'
import { KEPT_PAGES } from './kept-paths.ts'
import type { KeptRecord } from './kept-record.ts'
import { NotKeptTrials } from './not-kept-trials.tsx'
import {
  keepOffline,
  type OfflineState,
  removeOffline,
  takeNewer,
  useOffline,
  whyNot,
} from './offline-store.ts'

/** What this device keeps, and the buttons that change that. */
export function KeepOffline({ saved }: { readonly saved: readonly SavedTrial[] }) {
  const state = useOffline()
  const { record, keeping, newer, trouble } = state
  const cannot = whyNot()
  if (cannot !== null) return <p>{cannot}</p>
  return (
    <>
      {newer && <Newer />}
      {record === null ? <Before /> : <Kept record={record} saved={saved} />}
      {keeping !== null && <Progress keeping={keeping} />}
      <Actions>
        <Button
          look="plain"
          size="low"
          aria-disabled={keeping !== null}
          onClick={() => {
            if (keeping === null) void keepOffline()
          }}
        >
          {record === null ? 'Keep this on my device' : 'Keep it fresh'}
        </Button>
        {(record !== null || keeping !== null) && (
          <Button look="plain" size="low" onClick={() => void removeOffline()}>
            Remove it
          </Button>
        )}
        <p role="status">{outcome(state)}</p>
      </Actions>
      {trouble !== null && (
        <Note role="alert">
          <p>{trouble}</p>
        </Note>
      )}
    </>
  )
}

/** As measured with 51 trials: what comes over the network is compressed, and what lies on the device is not. */
const SIZE = 'about 3 megabytes to load and 11 megabytes of room'

function Before() {
  return (
    <p>
      It keeps {KEPT_PAGES.length} pages, and one more for each trial on the list: {SIZE}. Towns are
      not kept: you need a network to choose a new place.
    </p>
  )
}

function Kept({
  record,
  saved,
}: {
  readonly record: KeptRecord
  readonly saved: readonly SavedTrial[]
}) {
  return (
    <>
      <p>
        <b>
          Kept on <time dateTime={record.at}>{spokenDate(record.at)}</time>:
        </b>{' '}
        {counted(record.pages, 'page')}, {counted(record.trials.length, 'trial')} among them. It
        takes {megabytes(record.bytes)}. Press “Keep it fresh” from time to time while you are
        online.
      </p>
      <NotKeptTrials saved={saved} record={record} />
    </>
  )
}

/** Browsers draw it in green, which would say that something is good. */
const BAR =
  'h-3 w-full max-w-80 appearance-none bg-band [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-band [&::-webkit-progress-value]:bg-accent'

function Progress({ keeping: { done, of } }: { readonly keeping: { done: number; of: number } }) {
  return (
    <p>
      <progress className={BAR} value={done} max={of} aria-label="Kept" />
      <br />
      {of === 1 ? 'Asking for the list …' : `Keeping ${done} of ${of}`}
    </p>
  )
}

function Newer() {
  return (
    <Note title="A newer version of this app is here">
      <p>It waits until you want it. This page loads again then.</p>
      <p>
        <Button look="plain" size="low" onClick={takeNewer}>
          Use it now
        </Button>
      </p>
    </Note>
  )
}

/** Said once where it begins and once where it ends: a count that is read out at each page helps nobody. */
function outcome({ keeping, record }: OfflineState): string {
  if (keeping !== null) return 'It is being kept. This can take a minute.'
  return record === null ? '' : 'It is on this device.'
}

const megabytes = (bytes: number) => counted(Math.max(1, Math.round(bytes / 1_000_000)), 'megabyte')
