import { ContactFolded } from '#components/contact/contact-study'
import { CopyLetter } from '#components/contact/copy-letter'
import { SaveButton } from '#components/shortlist/save-button'
import { SignalStrip } from '#components/signals/signal-strip'
import { FactsLine, TrialName } from '#components/ui/lists/trial-rows'
import type { Result } from '#lib/catalogue/check/check-results'
import { farNotes } from '#lib/catalogue/check/wording/where-wording'
import { FIRST } from '#lib/eligibility/questions/choices'
import { placeReplied } from '#lib/eligibility/questions/replies'
import type { AsOf } from '#lib/trials/record/as-of'
import { topicWords } from '#lib/trials/topics/topics'
import { CARD } from '../../ui/card-styles.ts'
import type { Change, ScreenProps } from '../screen-props'
import { deviceDay } from '../state/device-day'
import { CardMeta } from './card-meta'
import { Deciding } from './deciding'
import { RuleList } from './rule-list'

type Props = ScreenProps & {
  readonly result: Result
  readonly change: Change
  readonly asOf: AsOf
}

/** One trial: how it stands and where, what its record says to the three key questions, what decided, all its rules, and whom to ask. */
export function ResultCard({ result, asOf, ...props }: Props) {
  const { trial, assessment, wishes } = result
  const notes = farNotes(result, placeReplied(props.state.replies), asOf)
  const topics = trial.topics.map(topicWords).join(', ')
  const asked = FIRST.filter(({ id }) => wishes.includes(id)).map(({ words }) => words)
  return (
    <li id={`trial-${trial.nctId}`} className={CARD}>
      <CardMeta result={result} kept={placeReplied(props.state.replies)} asOf={asOf} />
      <TrialName href={`/trials/${trial.nctId}`}>{trial.title}</TrialName>
      <FactsLine>
        {[topics, trial.people].filter(Boolean).map((words) => `${words}. `)}
        {asked.length > 0 && `You asked for: ${asked.join(', ').toLowerCase()}.`}
      </FactsLine>
      {notes !== '' && <FactsLine>{notes}</FactsLine>}
      <SignalStrip cells={trial.signals} />
      <Deciding result={result} asOf={asOf} {...props} />
      <RuleList lines={assessment.lines} restated={trial.restated} nctId={trial.nctId} />
      {trial.unread !== null && <FactsLine>{trial.unread}</FactsLine>}
      <ContactFolded
        trial={trial}
        far={result.far}
        today={deviceDay()}
        Copy={CopyLetter}
        look={result.leveled.level === 'worth-a-call' ? 'main' : 'plain'}
      />
      <SaveButton trial={{ ...trial, listed: true }} className="mt-3" />
    </li>
  )
}
