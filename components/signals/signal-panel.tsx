import { Group } from '#components/ui/group'
import type { Freshness } from '#lib/catalogue/catalogue'
import { SIGNAL_GROUPS } from '#lib/signals/finding/signal'
import type { SignalReading } from '#lib/signals/signals'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import { counted } from '#lib/trials/text/listed'
import { Fold } from '../trial/fold'
import { FindingRow } from './finding-row'

const MADE_FROM = {
  live: 'We read the record on',
  saved: 'We read the record on',
  offline: 'Our offline copy was made on',
} as const

/** What to see without opening anything: the three that lead, and whatever is worth asking about. */
const inSight = ({ signal, finding }: SignalReading): boolean =>
  signal.group === 'lead' || finding.state === 'concern'

/** What the record says to each question: the three that lead in full, what is worth asking about, and the rest in groups to open. */
export function SignalPanel({
  readings,
  freshness,
}: {
  readonly readings: readonly SignalReading[]
  readonly freshness: Freshness
}) {
  const { source, readAt } = freshness
  return (
    <Fold
      id="says"
      title="What the record says"
      note={contentWords(readings)}
      aside={
        <>
          The pen marks exact words. A dashed line means that nothing is stated. That is neither
          good nor bad. {MADE_FROM[source]} <time dateTime={readAt}>{spokenDate(readAt)}</time>.{' '}
          <a href="/learn/signals">How to read this</a>
        </>
      }
    >
      <Rows readings={readings.filter(inSight)} />
      {SIGNAL_GROUPS.map(({ id, words }) => {
        const inside = readings.filter((one) => one.signal.group === id && !inSight(one))
        return inside.length === 0 ? null : (
          <Group key={id} title={words} note={contentWords(inside)}>
            <Rows readings={inside} />
          </Group>
        )
      })}
    </Fold>
  )
}

function Rows({ readings }: { readonly readings: readonly SignalReading[] }) {
  return (
    <ul>
      {readings.map((reading) => (
        <FindingRow key={reading.signal.id} reading={reading} />
      ))}
    </ul>
  )
}

/** "5 questions, 2 without an answer": what a reader finds on opening a group. */
function contentWords(readings: readonly SignalReading[]): string {
  const silent = readings.filter(({ finding }) => finding.state === 'not-stated').length
  return counted(readings.length, 'question') + (silent > 0 ? `, ${silent} without an answer` : '')
}
