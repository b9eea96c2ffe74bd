import { TextButton } from '#components/ui/press/text-button'
import type { CheckTrial } from '#lib/catalogue/check/check-trial'
import { soWords } from '#lib/eligibility/assess/explain'
import type { Reading } from '#lib/eligibility/assess/reading'
import { replyBehind } from '#lib/eligibility/questions/reply-wording'
import { RESTATED } from '../../ui/source-styles.ts'
import type { Change, ScreenProps } from '../screen-props'
import { decidingReadings } from './deciding-readings'
import { RecordQuote } from './record-quote'

type Props = ScreenProps & { readonly change: Change }

/** The lines that decided, each beside what the person told and what follows. */
export function DecidingLines({
  readings,
  trial,
  ...props
}: Props & { readings: readonly Reading[]; trial: CheckTrial }) {
  const deciding = decidingReadings(readings)
  if (readings.every(({ line }) => line.field !== undefined)) {
    return (
      <p className={RESTATED}>
        We could not read who can join. Nothing here counts for or against you.
      </p>
    )
  }
  return deciding.map((reading) => (
    // Two readings of one record never share kind, line and answer.
    <Pair
      key={`${reading.fact.kind} ${reading.line.quote} ${reading.outcome}`}
      reading={reading}
      restated={trial.restated}
      {...props}
    />
  ))
}

const TERM = 'text-sm text-ink-2 max-sm:not-first:mt-2 sm:pt-0.5'

function Pair({
  reading,
  restated,
  state: { replies },
  questions,
  change,
}: Props & { reading: Reading; restated: boolean }) {
  const { answer, line } = reading
  const given = answer === null ? null : replyBehind(answer, questions, replies)
  const so = soWords(reading)
  const ours = restated && line.field === undefined
  return (
    <dl className="mt-3 grid gap-x-3.5 gap-y-0.5 leading-normal sm:grid-cols-[8.25rem_1fr]">
      <dt className={TERM}>{ours ? 'The record, in our words' : 'The record says'}</dt>
      <dd className="font-record leading-relaxed text-balance">
        <RecordQuote line={line} restated={restated} />
      </dd>
      {given !== null && (
        <>
          <dt className={TERM}>You told us</dt>
          <dd>
            {given.words === '' ? 'Not answered' : given.words}{' '}
            <TextButton onClick={() => change(given.question)}>
              Change<span className="sr-only">the answer to “{given.question.title}”</span>
            </TextButton>
          </dd>
        </>
      )}
      {so !== '' && (
        <>
          <dt className={TERM}>So</dt>
          <dd>{so}</dd>
        </>
      )}
    </dl>
  )
}
