import { type AsOf, tense } from '../../../trials/record/as-of.ts'
import type { Level } from '../level.ts'

/** A level in words. `many` follows a number; `mark` names its drawing. */
export type LevelWords = {
  readonly level: Level
  readonly name: string
  readonly many: string
  readonly mark: 'could-fit' | 'ask' | 'not-yet' | 'does-not-fit' | 'never'
  readonly sentence: string
}

/** The levels in words, in the order of a page, in the tense of the data. */
export function levelWords(asOf: AsOf): readonly LevelWords[] {
  const { now } = tense(asOf)
  const take = asOf === null ? 'take' : 'took'
  return [
    {
      level: 'worth-a-call',
      name: 'Worth a call',
      many: 'worth a call',
      mark: 'could-fit',
      sentence: `They ${take} people${now}. Two or more of the rules that decide match what you told us. No line that we could read clashes with an answer.`,
    },
    {
      level: 'ask-first',
      name: 'Ask first',
      many: 'to ask first',
      mark: 'ask',
      sentence: 'We could not read or compare a rule that decides.',
    },
    {
      level: 'later',
      name: 'Later',
      many: 'later',
      mark: 'not-yet',
      sentence: 'Not now. They take no one at the moment, or what clashes ends with time.',
    },
    {
      level: 'does-not-fit',
      name: 'Does not fit, as we read it',
      many: 'not fitting, as we read them',
      mark: 'does-not-fit',
      sentence: 'A line clashes with an answer. If we read it wrong, change the answer or ask.',
    },
    {
      level: 'not-for-you',
      name: 'Not for you to join',
      many: 'not to join',
      mark: 'never',
      sentence:
        'They ended, never started, invite people themselves, or take healthy people only. Some say what was found.',
    },
  ]
}
