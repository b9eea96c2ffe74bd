import type { Trial } from '../../../trials/record/trial.ts'
import { type Finding, finding, NOT_STATED } from '../../finding/finding.ts'

const OFTEN_NONE = 'Small studies, and studies with little risk, often have none.'

/** What the sponsor says about an independent committee that watches over safety. None is neither good nor bad. */
export function readSafetyCommittee({ oversight }: Trial): Finding {
  const { safetyCommittee } = oversight
  if (safetyCommittee === null) {
    return finding('not-stated', NOT_STATED, {
      caveat: OFTEN_NONE,
      ask: 'Does anyone from outside the study watch over the people in it?',
    })
  }
  const quotes = [{ text: String(safetyCommittee), field: 'oversightHasDmc' }]
  return safetyCommittee
    ? finding('stated', 'The sponsor says an independent safety committee has been appointed', {
        quotes,
        caveat: 'It says that there is a committee, not how the study is run.',
      })
    : finding('stated', 'The sponsor says that there is none', {
        quotes,
        caveat: OFTEN_NONE,
        ask: 'Who watches over the people in the study, and who can stop it?',
      })
}
