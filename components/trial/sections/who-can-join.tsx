import { Fragment } from 'react'
import { criteriaParts } from '#lib/eligibility/criteria/sections'
import { counted } from '#lib/trials/text/listed'
import { whoWords } from '#lib/trials/wording/people-wording'
import { Sub } from '../../ui/sub'
import { Absent } from '../absent'
import { Fold } from '../fold'
import type { LaterPart } from '../later/later-props'
import { RecordText } from '../record-text'
import type { TrialProps } from '../trial-props'
import { Words } from '../words'
import { headingOf, JoinFields } from './join-fields'
import { isRestated } from './restated'

const ASIDE = 'The study team decides. A record lists only some of the rules.'

/** Who may take part: the record's fields in words, then its own lines. */
export function WhoCanJoin(props: TrialProps & { readonly later: LaterPart }) {
  const { trial } = props
  return (
    <Fold id="join" title="Who can take part" note={joinNote(props)} aside={ASIDE}>
      <JoinFields {...props} />
      {trial.criteria === null ? (
        <p>
          The rules one by one: <Absent {...props} />
        </p>
      ) : (
        <Criteria criteria={trial.criteria} restated={isRestated(trial, 'eligibilityCriteria')} />
      )}
      {trial.provenance?.eligibilityIncomplete != null && (
        <p className="text-sm text-ink-2">
          This list is not complete in the offline copy: {trial.provenance.eligibilityIncomplete}.
        </p>
      )}
      {trial.population !== null && (
        <Sub title="Who is studied">
          <RecordText text={trial.population} restated={isRestated(trial, 'studyPopulation')} />
        </Sub>
      )}
    </Fold>
  )
}

/** "Ages 18 to 55, women and men. 12 rules" */
function joinNote({ trial, later }: { trial: TrialProps['trial']; later: LaterPart }): string {
  const rules = later.trial.lines.length
  const parts = [whoWords(trial), rules === 0 ? null : counted(rules, 'rule')]
  return parts.filter((part) => part !== null).join('. ')
}

function Criteria({
  criteria,
  restated,
}: {
  readonly criteria: string
  readonly restated: boolean
}) {
  const parts = criteriaParts(criteria)
  return parts.map((part, index) => {
    const ours = headingOf(part, parts)
    const text = part.text !== '' && (
      <RecordText text={part.text} list={part.side ?? 'in'} restated={restated} />
    )
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <Fragment key={index}>
        {part.header === null ? (
          text
        ) : (
          <Sub title={ours ?? <Words>{part.header}</Words>}>{text}</Sub>
        )}
      </Fragment>
    )
  })
}
