import { parseStudy, type SetAside } from '../../registry-client/study/study.ts'
import { fromStudy } from '../../trials/record/from-study.ts'
import type { TopicReading, Trial } from '../../trials/record/trial.ts'
import { isDoubtful } from '../../trials/topics/left-out-reasons.ts'
import { readTopics } from '../../trials/topics/read-topics.ts'
import type { LeftOutStudy } from './copy.ts'

/** What is to become of a study that the registry names for MS. */
export type Choice =
  | { readonly kind: 'wanted'; readonly nctId: string }
  | { readonly kind: 'left-out'; readonly study: LeftOutStudy }
  | { readonly kind: 'set-aside'; readonly study: SetAside }

/**
 * Decides by the topic rules whether a study is to be read whole: where it is on topic, or in doubt, as it is too where a part of it could not be read. `raw` need only hold the fields that these
 * rules read (`TOPIC_FIELDS`). Never throws.
 */
export function chooseStudy(raw: unknown): Choice {
  const parsed = parseStudy(raw)
  if (!parsed.ok) return { kind: 'set-aside', study: parsed.setAside }
  const trial = fromStudy(parsed.study)
  const reading = readTopics(trial)
  const inDoubt = parsed.unreadFields.length > 0
  if (reading.onTopic || inDoubt || isDoubtful(reading.leftOutFor))
    return { kind: 'wanted', nctId: trial.nctId }
  return { kind: 'left-out', study: leftOutStudy(trial, reading) }
}

/** What is kept of a study that is left out. */
export function leftOutStudy(
  { nctId, title }: Pick<Trial, 'nctId' | 'title'>,
  { leftOutFor: reason, why }: TopicReading & { readonly onTopic: false },
): LeftOutStudy {
  return { nctId, title, reason, why }
}
