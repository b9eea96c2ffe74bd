import { Mark } from '#components/ui/mark'
import { FINDINGS } from '../signals/finding-styles'
import { STATE_MEANINGS } from './state-meanings'

/** The six answers that a record can give. The id of each is its state, so that a trial's page can lead here: `#stated`. */
export function SixAnswers() {
  return STATE_MEANINGS.map(({ state, name, means, doesNotMean }) => (
    <div className="claim" id={state} key={state}>
      <h3 className="state">
        <Mark name={FINDINGS[state].mark} />
        <span>{name}</span>
      </h3>
      <p>{means}</p>
      <p className="text-ink-2">{doesNotMean}</p>
    </div>
  ))
}
