import { Mark } from '#components/ui/words/mark'
import { FINDINGS } from '../signals/finding-styles'
import { STATE_MEANINGS } from './state-meanings'

/** The six answers that a record can give. The id of each is its state, so that a trial's page can lead here: `#stated`. */
export function SixAnswers() {
  return STATE_MEANINGS.map(({ state, name, means, doesNotMean }) => (
    <div className="stack-1.5 [[data-entry]+&]:mt-7" id={state} key={state} data-entry="">
      <h3 className="inline-flex items-center gap-2 leading-snug font-semibold">
        <Mark name={FINDINGS[state].mark} />
        <span>{name}</span>
      </h3>
      <p>{means}</p>
      <p className="text-ink-2">{doesNotMean}</p>
    </div>
  ))
}
