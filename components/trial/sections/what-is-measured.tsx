import { Section } from '#components/ui/section'
import type { Outcome } from '#lib/trials/record/trial'
import { Folded } from '../../ui/lists/folded'
import { Rows } from '../../ui/lists/rows'
import { Sub } from '../../ui/sub'
import { Absent } from '../absent'
import { RecordText } from '../record-text'
import type { TrialProps } from '../trial-props'
import { Words } from '../words'

const MAIN = 'Main things'
const LONG_DESCRIPTION = 300

/** What the study looks at to tell whether something changed. */
export function WhatIsMeasured(props: TrialProps) {
  const { trial } = props
  return (
    <Section
      id="measured"
      title="What is measured"
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
    </Section>
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
