import { FactsLine, META, TOPIC, TrialName, TrialRows } from '#components/ui/lists/trial-rows'
import { StateChip } from '#components/ui/state-chip'
import type { Result } from '#lib/catalogue/check/check-results'
import { reasonWords } from '#lib/catalogue/check/reason-wording'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import { topicWords } from '#lib/trials/topics/topics'

/** Trials that nobody can join: to read, each with why. */
export function NotToJoin({
  results,
  asOf,
}: {
  readonly results: readonly Result[]
  readonly asOf: AsOf
}) {
  return (
    <TrialRows>
      {results.map(({ trial, leveled: { reasons } }) => (
        <li key={trial.nctId}>
          <p className={META}>
            <StateChip look="other">{stateWords(trial.state, asOf)}</StateChip>
            <span className={TOPIC}>{trial.topics.map(topicWords).join(', ')}</span>
          </p>
          <TrialName href={`/trials/${trial.nctId}`}>{trial.title}</TrialName>
          {reasons.map((reason) => (
            <FactsLine key={reason.kind}>{reasonWords(reason, trial, asOf).so}</FactsLine>
          ))}
        </li>
      ))}
    </TrialRows>
  )
}
