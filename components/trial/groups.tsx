import type { Arm, Intervention } from '#lib/trials/record/trial'
import { armWords, interventionWords } from '#lib/trials/wording/group-wording'
import { Folded } from '../ui/lists/folded'
import { Rows } from '../ui/lists/rows'
import { Sub } from '../ui/sub'
import { Absent } from './absent'
import { RecordText } from './record-text'
import type { TrialProps } from './trial-props'
import { Words } from './words'

const IN_SIGHT = 8

/** The groups of people, with what each gets. */
export function Groups({ trial }: TrialProps) {
  if (trial.arms.length === 0) return null
  return (
    <Sub title={trial.arms.length === 1 ? 'The group' : 'The groups'}>
      <Folded all={trial.arms} open={IN_SIGHT} what="groups">
        {(arms) => (
          <Rows>
            {arms.map((arm, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: groups have no name of their own and keep their order
              <Group key={index} arm={arm} />
            ))}
          </Rows>
        )}
      </Folded>
    </Sub>
  )
}

function Group({ arm }: { readonly arm: Arm }) {
  const kind = armWords(arm.kind)
  return (
    <li>
      <p>
        <b>
          <Words>{arm.label ?? 'A group without a name'}</Words>
        </b>
      </p>
      {kind !== null && <p className="text-ink-2">In the record: {kind}.</p>}
      {arm.interventions.length > 0 && (
        <p>
          What they get: <Words>{arm.interventions.join('; ')}</Words>
        </p>
      )}
      {arm.description !== null && <RecordText text={arm.description} />}
    </li>
  )
}

/** What is given, done or looked at. */
export function Interventions({ trial, freshness }: TrialProps) {
  const title = trial.kind === 'observation' ? 'What is looked at' : 'What is tested or given'
  return (
    <Sub title={title}>
      {trial.interventions.length === 0 && (
        <p>
          <Absent trial={trial} freshness={freshness} />
        </p>
      )}
      {trial.interventions.length > 0 && (
        <Folded all={trial.interventions} open={IN_SIGHT} what="things">
          {(interventions) => (
            <Rows>
              {interventions.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: interventions have no name of their own and keep their order
                <Given key={index} one={one} />
              ))}
            </Rows>
          )}
        </Folded>
      )}
    </Sub>
  )
}

function Given({ one }: { readonly one: Intervention }) {
  const kind = interventionWords(one.kind)
  return (
    <li>
      <p>
        <b>
          <Words>{one.name ?? 'Without a name'}</Words>
        </b>
        {kind !== null && <span className="text-ink-2"> · {kind}</span>}
      </p>
      {one.otherNames.length > 0 && (
        <p className="text-ink-2">
          Also called <Words>{one.otherNames.join(', ')}</Words>
        </p>
      )}
      {one.description !== null && <RecordText text={one.description} />}
    </li>
  )
}
