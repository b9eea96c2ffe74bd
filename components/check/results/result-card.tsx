import { SaveButton } from '#components/shortlist/save-button'
import { LeadAnswers } from '#components/signals/lead-answers'
import { PhoneNumbers } from '#components/trial/sections/phone-numbers'
import { FactsLine, TrialName } from '#components/ui/lists/trial-rows'
import { TextButton } from '#components/ui/press/text-button'
import type { Result } from '#lib/catalogue/check/check-results'
import type { CheckTrial } from '#lib/catalogue/check/check-trial'
import type { Reading } from '#lib/eligibility/assess/assess'
import { soWords } from '#lib/eligibility/assess/explain'
import { FIRST } from '#lib/eligibility/questions/choices'
import { placeTold } from '#lib/eligibility/questions/replies'
import { toldTo } from '#lib/eligibility/questions/reply-wording'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import { emailLink } from '#lib/trials/links/contact-links'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import { topicWords } from '#lib/trials/topics/topics'
import { RESTATED } from '../../ui/source-styles.ts'
import type { Change, ScreenProps } from '../screen-props'
import { decidingReadings } from './deciding-readings'
import { type Picking, PickTick } from './hand-out'
import { LineList } from './line-list'
import { RecordQuote } from './record-quote'
import { farNotes, farWords, whereWords } from './where-wording'

type Props = ScreenProps & { readonly result: Result; readonly change: Change }

type CardProps = Props &
  Picking & {
    /** One below the heading that the card stands under. */
    readonly Heading: 'h3' | 'h4'
    readonly asOf: AsOf
  }

/** One trial: what decided, what the record says to the three questions that lead, where, and whom to ask. */
export function ResultCard({ result, Heading, asOf, picked, pick, ...props }: CardProps) {
  const { trial, assessment, wishes } = result
  const { readings, verdict, from } = assessment
  const kept = placeTold(props.state.told)
  const far = farWords(result, kept)
  const notes = farNotes(result, kept, asOf)
  const place = whereWords(result, kept)
  const topics = trial.topics.map(topicWords).join(', ')
  const asked = FIRST.filter(({ id }) => wishes.includes(id)).map(({ words }) => words)
  return (
    <li>
      <p className="text-sm leading-snug text-pretty text-ink-2">
        <b className="text-ink">{stateWords(trial.state, asOf)}</b>
        {far !== null && (
          <>
            {' · '}
            <b className="text-ink">
              {result.far?.near?.open ? `${far} away` : 'Distance unknown'}
            </b>
          </>
        )}
        {place !== null && ` · ${place}`}
      </p>
      <TrialName href={`/trials/${trial.nctId}`} level={Heading}>
        {trial.title}
      </TrialName>
      <FactsLine>
        {[topics, trial.people].filter(Boolean).map((words) => `${words}. `)}
        {asked.length > 0 && `You asked for: ${asked.join(', ').toLowerCase()}.`}
      </FactsLine>
      {notes !== '' && <FactsLine>{notes}</FactsLine>}
      {verdict === 'not-yet' && (
        <FactsLine>
          <b>
            {from === null
              ? 'Not yet. We cannot name a day.'
              : `Not yet: from about ${spokenDate(from)}.`}
          </b>
        </FactsLine>
      )}
      <Deciding readings={readings} trial={trial} {...props} />
      <div className="mt-3">
        <LeadAnswers answers={trial.lead} />
      </div>
      <LineList readings={readings} restated={trial.restated} />
      {trial.unread !== null && <FactsLine>{trial.unread}</FactsLine>}
      <ContactLine trial={trial} />
      <PickTick nctId={trial.nctId} picked={picked} pick={pick} />
      <SaveButton trial={{ ...trial, listed: true }} className="mt-3" />
    </li>
  )
}

function Deciding({
  readings,
  trial,
  ...props
}: Omit<Props, 'result'> & { readings: readonly Reading[]; trial: CheckTrial }) {
  const deciding = decidingReadings(readings)
  if (readings.every(({ fact }) => fact.field !== 'eligibilityCriteria')) {
    return (
      <p className={RESTATED}>
        We could not read who can join. Nothing here counts for or against you.
      </p>
    )
  }
  return deciding.map((reading) => (
    // Two readings of one record never share kind, line and answer.
    <Pair
      key={`${reading.fact.kind} ${reading.fact.quote} ${reading.outcome}`}
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
  state: { told },
  questions,
  change,
}: Omit<Props, 'result'> & { reading: Reading; restated: boolean }) {
  const { answer, fact } = reading
  const given = answer === null ? null : toldTo(answer, questions, told)
  const so = soWords(reading)
  const ours = restated && fact.field === 'eligibilityCriteria'
  return (
    <dl className="mt-3 grid gap-x-3.5 gap-y-0.5 leading-normal sm:grid-cols-[8.25rem_1fr]">
      <dt className={TERM}>{ours ? 'The record, in our words' : 'The record says'}</dt>
      <dd className="font-record leading-relaxed text-balance">
        <RecordQuote fact={fact} restated={restated} />
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

/** Why nobody is named: the record may name someone where the offline copy, or what we could read of it, does not. */
function nobodyWords({ inPart, unread }: CheckTrial): string {
  if (inPart) return 'Whom to ask is not in the offline copy.'
  return unread === null
    ? 'The record names nobody to ask.'
    : 'Whom to ask is not in what we could read of the record.'
}

function ContactLine({ trial }: { trial: CheckTrial }) {
  const { contact, nctId } = trial
  if (contact === null) {
    return (
      <FactsLine>
        {nobodyWords(trial)}{' '}
        <a href={`/trials/${nctId}`}>
          See its page<span className="sr-only">, {nctId}</span>
        </a>
        .
      </FactsLine>
    )
  }
  const email = contact.email === null ? null : emailLink(contact.email)
  return (
    <FactsLine>
      Whom to ask: <bdi className="font-record">{contact.name ?? 'the study team'}</bdi>
      {contact.phone !== null && (
        <>
          {', '}
          <PhoneNumbers phone={contact.phone} />
        </>
      )}
      {contact.email !== null && (
        <>
          {', '}
          {email === null ? contact.email : <a href={email}>{contact.email}</a>}
        </>
      )}
    </FactsLine>
  )
}
