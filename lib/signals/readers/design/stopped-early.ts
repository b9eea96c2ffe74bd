import { STATE_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { StateId } from '../../../trials/record/state.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { type Finding, finding } from '../../finding/finding.ts'

const STOPPED = new Map<StateId, string>([
  ['paused', 'It is paused'],
  ['stopped', 'It was stopped early'],
  ['withdrawn', 'It was taken back before anyone joined'],
])

/** Whether it was stopped, and the sponsor's reason. A reason is about safety only where it says so. */
export function readStoppedEarly(trial: Trial): Finding {
  const what = STOPPED.get(trial.state)
  if (what === undefined) {
    return finding('n/a', 'Does not apply: the record does not say that it was stopped')
  }
  const status = { text: theirWord(STATE_OF, trial.state) ?? '', field: 'overallStatus' }
  if (trial.whyStopped === null) {
    return finding('mentioned', `${what}. No reason is given in what we read.`, {
      quotes: [status],
      caveat: 'Many studies stop for want of money or people.',
      ask: 'Why was it stopped?',
    })
  }
  return finding('stated', `${what}. The sponsor gives a reason.`, {
    quotes: [{ text: trial.whyStopped, field: 'whyStopped' }, status],
    caveat: "The reason is the sponsor's. It is about safety only where it says so.",
  })
}
