import { agentsIn } from '../spans/mentions.ts'
import { unexplainedWords } from '../spans/unexplained-words.ts'
import type { Fact } from './fact.ts'

const namesAgent = (sentence: string) => agentsIn(sentence).length > 0

/** Whether a sentence speaks of what a fact is about. Kinds that are not here never speak against a person. */
const SPEAKS_OF: Partial<Readonly<Record<Fact['kind'], (sentence: string) => boolean>>> = {
  age: (sentence) =>
    /\bage|\byears?\b|\byrs?\b|\bold(?:er)?\b|\badults?\b|\bminors?\b/i.test(sentence),
  sex: (sentence) => /male|\b(?:wo)?m[ae]n\b|\bsex|\bgender/i.test(sentence),
  'ms-type': (sentence) =>
    /\b(?:rr|sp|pp|pr|p|r)?ms\b|sclerosis|relaps|remitt|progressive|\b[cr]is\b|isolated/i.test(
      sentence,
    ),
  edss: (sentence) => /\bedss\b|\bdisability\b|kurtzke/i.test(sentence),
  pregnancy: (sentence) => /pregnan|gravid|gestat/i.test(sentence),
  breastfeeding: (sentence) => /breast|lactat|nursing/i.test(sentence),
  'treatment-required': namesAgent,
  'treatment-not-allowed': namesAgent,
  'no-treatment': () => true,
  washout: namesAgent,
}

/** Between sentences. Not after "e.g." or inside "5.5". */
const BETWEEN = /(?<=[a-z\d)\]%]{3})[.] +(?=[A-Z(])|; */g

/** What makes a sentence bear on the one before it, whatever it speaks of. */
const BEARS_ON =
  /\b(?:unless|except\w*|allow\w*|permi(?:t|ss)\w*|accept\w*|appl(?:y|ies)|however|exempt\w*|instead|otherwise|only|if|eligible|may|can|does not|do not|waive\w*)\b/i

/** The sentences of a line that have a say in what a fact of this kind means. */
function sayIn(line: string, speaks: (sentence: string) => boolean): string {
  const sentences = line.split(BETWEEN)
  const own = sentences.filter((sentence) => speaks(sentence) || BEARS_ON.test(sentence))
  return own.some(speaks) ? own.join('. ') : line
}

/** Words that say that a time without a limit is meant. */
const EVER = /\b(?:ever|never|(?:at )?any ?time|any point|lifetime|life ?time|in the past|naive)\b/i

/** What people take now and then: "prior use" of it, without a time, says when somebody is to be asked and not that they never had it. */
const NOW_AND_THEN: ReadonlySet<string> = new Set([
  'antibiotics',
  'probiotics',
  'steroids',
  'ACTH',
  'relapse',
])

/**
 * A fact that could speak against a person is certain only where every word that has a say in it is accounted for: by a name, a time or a plain word. One word that
 * is not, and the line is shown and left to the team. So is "ever", where no word says so, of what people take now and then.
 */
export function ifUnderstood(fact: Fact): Fact {
  const { criterion, kind, doubts } = fact
  const speaks = SPEAKS_OF[kind]
  if (criterion === null || speaks === undefined) return fact
  const timeless =
    fact.kind === 'washout' &&
    fact.ever &&
    NOW_AND_THEN.has(fact.agent) &&
    !EVER.test(criterion.text)
  return timeless || unexplainedWords(sayIn(criterion.text, speaks)).length > 0
    ? { ...fact, doubts: [...doubts, 'unexplained'] }
    : fact
}
