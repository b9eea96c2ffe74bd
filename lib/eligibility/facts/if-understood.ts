import type { Criterion } from '../criteria/criterion.ts'
import { agentsIn } from '../spans/mentions.ts'
import { unexplainedWords } from '../spans/unexplained-words.ts'
import type { Fact } from './fact.ts'

/** A sentence of a line, looked at once for all that is read from it. */
type Sentence = {
  readonly text: string
  readonly namesAgent: boolean
  readonly bearsOnOthers: boolean
  readonly isUnderstood: boolean
}

const has = (pattern: RegExp) => (sentence: Sentence) => pattern.test(sentence.text)
const namesAgent = (sentence: Sentence) => sentence.namesAgent

/** Whether a sentence speaks of what a fact is about. Kinds that are not here never speak against a person. */
const SPEAKS_OF: Partial<Readonly<Record<Fact['kind'], (sentence: Sentence) => boolean>>> = {
  age: has(/\bage|\byears?\b|\byrs?\b|\bold(?:er)?\b|\badults?\b|\bminors?\b/i),
  sex: has(/male|\b(?:wo)?m[ae]n\b|\bsex|\bgender/i),
  'ms-type': has(
    /\b(?:rr|sp|pp|pr|p|r)?ms\b|sclerosis|relaps|remitt|progressive|\b[cr]is\b|isolated/i,
  ),
  edss: has(/\bedss\b|\bdisability\b|kurtzke/i),
  pregnancy: has(/pregnan|gravid|gestat/i),
  breastfeeding: has(/breast|lactat|nursing/i),
  'treatment-required': namesAgent,
  'treatment-not-allowed': namesAgent,
  'no-treatment': () => true,
  washout: namesAgent,
}

/** Between sentences. Not after "e.g.", inside "5.5" or at the end of "&le;". */
const BETWEEN = /(?<=[a-z\d)\]%]{3})[.] +(?=[A-Z(])|(?<!&[a-z]{2,6}); */g

/** What makes a sentence bear on the one before it, whatever it speaks of. */
const BEARS_ON =
  /\b(?:unless|except\w*|allow\w*|permi(?:t|ss)\w*|accept\w*|appl(?:y|ies)|however|exempt\w*|instead|otherwise|only|if|eligible|may|can|does not|do not|waive\w*)\b/i

const READ = new WeakMap<Criterion, readonly Sentence[]>()

function sentencesOf(criterion: Criterion): readonly Sentence[] {
  const before = READ.get(criterion)
  if (before !== undefined) return before
  const sentences = criterion.text.split(BETWEEN).map((text) => ({
    text,
    namesAgent: agentsIn(text).length > 0,
    bearsOnOthers: BEARS_ON.test(text),
    isUnderstood: unexplainedWords(text).length === 0,
  }))
  READ.set(criterion, sentences)
  return sentences
}

/** The sentences of a line that have a say in what a fact means: all of them where none speaks of it. */
function sayIn(criterion: Criterion, speaks: (sentence: Sentence) => boolean): readonly Sentence[] {
  const sentences = sentencesOf(criterion)
  if (!sentences.some(speaks)) return sentences
  return sentences.filter((sentence) => speaks(sentence) || sentence.bearsOnOthers)
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
  if (criterion === null || speaks === undefined || doubts.length > 0) return fact
  const timeless =
    fact.kind === 'washout' &&
    fact.ever &&
    NOW_AND_THEN.has(fact.agent) &&
    !EVER.test(criterion.text)
  return timeless || sayIn(criterion, speaks).some(({ isUnderstood }) => !isUnderstood)
    ? { ...fact, doubts: [...doubts, 'unexplained'] }
    : fact
}
