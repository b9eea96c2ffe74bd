import type { Trial } from '../record/trial.ts'
import { listed } from '../text/listed.ts'
import type { LeftOutReason } from './left-out-reasons.ts'
import { findLookAlike } from './look-alikes.ts'
import type { MsReading } from './ms-condition.ts'
import { criteriaPassages, type Passage, PLACES, type Place, runningPassages } from './passage.ts'
import { TOPIC_RULES } from './topic-vocabulary.ts'
import type { Topic } from './topics.ts'

/** A topic, with the words of the record that showed it and where they stand. */
export type Evidence = { readonly topic: Topic; readonly words: string; readonly place: Place }

/** A reason for leaving a trial out, with a sentence on it. */
export type LeftOut = { readonly leftOutFor: LeftOutReason; readonly why: string }

/** What is said of a trial about MS whose record has nothing near the gut. */
export const NO_GUT: LeftOut = {
  leftOutFor: 'no-gut',
  why: 'About MS, but no word about the gut or its germs in the title, the treatments or the measurements.',
}

const quoted = (words: string, place: string) => `“${words}” in ${place}`

/** One sentence: which words of the record, in which place, put the trial on its topics. */
export function whyOnTopic(evidence: readonly Evidence[], ms: MsReading & { about: true }): string {
  const gut = new Set(evidence.map(({ words, place }) => quoted(words, PLACES[place])))
  const disease = ms.place === 'the keywords' || ms.place === 'the rules for joining'
  const parts = disease ? [...gut, quoted(ms.word, ms.place)] : [...gut]
  return `${listed(parts)}.`
}

function topicWord(passages: readonly Passage[]): string | null {
  for (const { text, folded } of passages) {
    for (const { words } of TOPIC_RULES) {
      const found = words.exec(folded)
      if (found) return text.slice(found.index, found.index + found[0].length)
    }
  }
  return null
}

/**
 * Why a trial about MS is not one about the gut in MS, with a sentence. A word of ours in the longer texts counts before a look-alike in the title,
 * because it is the one that leaves a doubt.
 */
export function whyNotTheGut(trial: Trial, named: readonly Passage[]): LeftOut {
  const passing = topicWord(runningPassages(trial))
  if (passing)
    return {
      leftOutFor: 'in-passing',
      why: `About MS, but “${passing}” is only said in passing in the summary or description.`,
    }
  const rule = topicWord(criteriaPassages(trial))
  if (rule)
    return {
      leftOutFor: 'in-rules',
      why: `About MS, but “${rule}” only stands in the rules for joining.`,
    }
  const lookAlike = findLookAlike(named.map(({ text }) => text))
  if (lookAlike)
    return {
      leftOutFor: 'look-alike',
      why: `About MS, but “${lookAlike.words}” ${lookAlike.means}.`,
    }
  return NO_GUT
}
