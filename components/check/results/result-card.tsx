import { SaveButton } from '#components/shortlist/save-button'
import { KeySignalAnswers } from '#components/signals/key-signal-answers'
import { FactsLine, TrialName } from '#components/ui/lists/trial-rows'
import type { Result } from '#lib/catalogue/check/check-results'
import { FIRST } from '#lib/eligibility/questions/choices'
import { placeReplied } from '#lib/eligibility/questions/replies'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import { topicWords } from '#lib/trials/topics/topics'
import type { Change, ScreenProps } from '../screen-props'
import { ContactLine } from './contact-line'
import { DecidingLines } from './deciding-lines'
import { type Picking, PickTick } from './hand-out'
import { LineList } from './line-list'
import { farNotes, farWords, whereWords } from './where-wording'

type Props = ScreenProps &
  Picking & {
    readonly result: Result
    readonly change: Change
    /** One below the heading that the card stands under. */
    readonly Heading: 'h3' | 'h4'
    readonly asOf: AsOf
  }

/** One trial: what decided, what the record says to the three questions that lead, where, and whom to ask. */
export function ResultCard({ result, Heading, asOf, picked, pick, ...props }: Props) {
  const { trial, assessment, wishes } = result
  const { readings, verdict, from } = assessment
  const kept = placeReplied(props.state.replies)
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
      <DecidingLines readings={readings} trial={trial} {...props} />
      <div className="mt-3">
        <KeySignalAnswers answers={trial.lead} />
      </div>
      <LineList readings={readings} restated={trial.restated} />
      {trial.unread !== null && <FactsLine>{trial.unread}</FactsLine>}
      <ContactLine trial={trial} />
      <PickTick nctId={trial.nctId} picked={picked} pick={pick} />
      <SaveButton trial={{ ...trial, listed: true }} className="mt-3" />
    </li>
  )
}
