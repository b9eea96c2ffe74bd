import type { Outcome } from '#lib/trials/record/trial'
import { counted } from '#lib/trials/text/listed'
import { Folded } from '../../ui/lists/folded'
import { Rows } from '../../ui/lists/rows'
import { Sub } from '../../ui/sub'
import { Absent } from '../absent'
import { Fold } from '../fold'
import { RecordText } from '../record-text'
import type { TrialProps } from '../trial-props'
import { Words } from '../words'

const MAIN = 'Main things'
const LONG_DESCRIPTION = 300

function measuredNote({ primaryOutcomes, secondaryOutcomes, otherOutcomes }: TrialProps['trial']) {
  const others = secondaryOutcomes.length + otherOutcomes.length
  const main = counted(primaryOutcomes.length, 'main thing')
  return others === 0 ? main : `${main}, ${counted(others, 'other')}`
}

/** What the study looks at to tell whether something changed. */
export function WhatIsMeasured(props: TrialProps) {
  const { trial } = props
  return (
    <Fold
      id="measured"
      title="What is measured"
      note={measuredNote(trial)}
      aside="What the record says the study looks at, to tell whether something changes."
    >
      {trial.primaryOutcomes.length === 0 && (
        <Sub title={MAIN}>
          <p>
            <Absent {...props} />
          </p>
        </Sub>
      )}
      <Outcomes title={MAIN} all={trial.primaryOutcomes} />
      <Outcomes title="Also measured" all={trial.secondaryOutcomes} />
      <Outcomes title="Other things measured" all={trial.otherOutcomes} />
    </Fold>
  )
}

function Outcomes({ title, all }: { readonly title: string; readonly all: readonly Outcome[] }) {
  if (all.length === 0) return null
  return (
    <Sub title={title}>
      <Folded all={all} open={5} what="things measured">
        {(some) => (
          <Rows>
            {some.map((outcome, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: outcomes may share every word and keep their order
              <OutcomeRow key={index} outcome={outcome} />
            ))}
          </Rows>
        )}
      </Folded>
    </Sub>
  )
}

function OutcomeRow({ outcome }: { readonly outcome: Outcome }) {
  const { measure, description, timeFrame } = outcome
  return (
    <li>
      <p>
        <Words>{measure}</Words>
      </p>
      {timeFrame !== null && (
        <p className="text-ink-2">
          When: <Words>{timeFrame}</Words>
        </p>
      )}
      {description !== null &&
        (description.length > LONG_DESCRIPTION ? (
          <details>
            <summary>How it is measured</summary>
            <div>
              <RecordText text={description} />
            </div>
          </details>
        ) : (
          <RecordText text={description} />
        ))}
    </li>
  )
}
