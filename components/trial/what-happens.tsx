import { Glossed } from '#components/ui/glossed'
import { Well } from '#components/ui/well'
import {
  allocationSentence,
  maskingSentence,
  modelSentence,
  observationSentences,
  phaseSentences,
  purposeSentence,
} from '#lib/trials/design-words'
import { counted } from '#lib/trials/listed'
import { Absent } from './absent'
import { Groups, Interventions } from './groups'
import { RecordText } from './record-text'
import { isRestated } from './restated'
import type { TrialProps } from './trial-props'

const LONG_DESCRIPTION = 600

/** What the study does, in the record's words, and how it is set up, in ours. */
export function WhatHappens(props: TrialProps) {
  const { trial } = props
  return (
    <Well
      id="happens"
      title="What happens"
      aside="Words in this face are ours. Words in a book face are the record’s own."
    >
      {trial.summary === null ? (
        <p>
          <Absent {...props} />
        </p>
      ) : (
        <RecordText text={trial.summary} restated={isRestated(trial, 'briefSummary')} />
      )}
      <Description {...props} />
      <Setup {...props} />
      <Groups {...props} />
      <Interventions {...props} />
    </Well>
  )
}

function Description({ trial }: TrialProps) {
  if (trial.description === null) return null
  const text = (
    <RecordText text={trial.description} restated={isRestated(trial, 'detailedDescription')} />
  )
  if (trial.description.length <= LONG_DESCRIPTION) return text
  const words = trial.description.split(/\s+/).length
  return (
    <details>
      <summary>The record’s longer description ({counted(words, 'word')})</summary>
      <div>{text}</div>
    </details>
  )
}

function setupLines({ kind, design, phases }: TrialProps['trial']): string[] {
  const lines =
    kind === 'observation'
      ? observationSentences(design)
      : [
          allocationSentence(design),
          modelSentence(design),
          maskingSentence(design),
          purposeSentence(design),
        ]
  return [...lines, ...phaseSentences(phases)].filter((line) => line !== null)
}

function Setup(props: TrialProps) {
  const { trial } = props
  const lines = setupLines(trial)
  const details = [trial.design.modelDescription, trial.design.maskingDescription].filter(
    (text) => text !== null,
  )
  return (
    <>
      <h3 className="sub">How it is set up</h3>
      {lines.length === 0 && details.length === 0 && (
        <p>
          <Absent {...props} />
        </p>
      )}
      {lines.length > 0 && (
        <ul className="list-disc pl-6">
          {lines.map((line) => (
            <li key={line}>
              <Glossed text={line} />
            </li>
          ))}
        </ul>
      )}
      {details.map((text) => (
        <RecordText key={text} text={text} />
      ))}
    </>
  )
}
