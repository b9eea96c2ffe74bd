import type { TopicReading, Trial } from '../trials/record/trial.ts'
import { fingerprint } from './fingerprint.ts'
import type { TrialToSave } from './saved-list.ts'

/** What a page hands to the button that saves a trial: the same for everyone. */
export function trialToSave({
  trial,
  reading,
}: {
  readonly trial: Trial
  readonly reading: Pick<TopicReading, 'onTopic'>
}): TrialToSave {
  return {
    nctId: trial.nctId,
    title: trial.title,
    listed: reading.onTopic,
    fingerprint: fingerprint(trial),
  }
}
