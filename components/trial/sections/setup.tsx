import { type FactRow, Facts } from '#components/ui/lists/facts'
import { Glossed } from '#components/ui/words/glossed'
import type { Trial } from '#lib/trials/record/trial'
import {
  modelSentence,
  observationSentences,
  phaseSentences,
  purposeSentence,
} from '#lib/trials/wording/design-wording'
import { Sub } from '../../ui/sub'
import { Absent } from '../absent'
import { RecordText } from '../record-text'
import type { TrialProps } from '../trial-props'

type Line = { readonly term: string; readonly sentences: readonly (string | null)[] }

/** What a record of each kind has to say on its design. A programme that offers a treatment has none. */
function lines({ kind, design, phases }: Trial): Line[] {
  const phase = { term: 'Phase', sentences: phaseSentences(phases) }
  if (kind === 'access') return []
  if (kind === 'observation') {
    const watching = { term: 'How it watches', sentences: observationSentences(design) }
    return phases.length > 0 ? [watching, phase] : [watching]
  }
  return [
    { term: 'The groups', sentences: [modelSentence(design)] },
    { term: 'Its purpose', sentences: [purposeSentence(design)] },
    phase,
  ]
}

function row({ term, sentences }: Line, props: TrialProps): FactRow {
  const known = sentences.filter((sentence) => sentence !== null)
  const detail = known.length === 0 ? <Absent {...props} /> : <Glossed text={known.join(' ')} />
  return { term, detail }
}

/**
 * How the study is built: each thing in a plain sentence, or a blank where the record is silent. Chance and blinding stand in the
 * panel already.
 */
export function Setup(props: TrialProps) {
  const { design } = props.trial
  const rows = lines(props.trial).map((line) => row(line, props))
  const { modelDescription, maskingDescription } = design
  if (rows.length === 0 && modelDescription === null && maskingDescription === null) return null
  return (
    <Sub title="How it is set up">
      <Facts rows={rows} />
      {modelDescription !== null && <RecordText text={modelDescription} />}
      {maskingDescription !== null && <RecordText text={maskingDescription} />}
    </Sub>
  )
}
