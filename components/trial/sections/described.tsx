import { counted } from '#lib/trials/text/listed'
import { Absent } from '../absent'
import { Fold } from '../fold'
import { Groups, Interventions } from '../groups'
import { RecordText } from '../record-text'
import type { TrialProps } from '../trial-props'
import { isRestated } from './restated'
import { Setup } from './setup'

const LONG_DESCRIPTION = 600
const VOICES = 'Words in this face are ours. Words in a book face are the record’s own.'
const RESTATED =
  'Words in a book face are the record’s own. Words with a bar beside them are ours, restated from a copy.'

function describedNote({ arms, interventions }: TrialProps['trial']): string {
  const parts = [
    'The record’s own summary',
    ...(arms.length === 0 ? [] : [counted(arms.length, 'group')]),
    ...(interventions.length === 0
      ? []
      : [`${counted(interventions.length, 'thing')} given or done`]),
  ]
  return parts.join(', ')
}

/** What the study does, in the record's words, and how it is set up, in ours. */
export function Described(props: TrialProps) {
  const { trial } = props
  return (
    <Fold
      id="described"
      title="What happens, in full"
      note={describedNote(trial)}
      aside={trial.provenance === null ? VOICES : RESTATED}
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
    </Fold>
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
