import type { TopicReading, Trial } from '../record/trial.ts'
import { type NotAboutMs, readMsCondition } from './ms-condition.ts'
import {
  detailPassages,
  measurePassages,
  namedPassages,
  namesTheGut,
  type Passage,
  runningPassages,
} from './passage.ts'
import { givesSomething, ownStudySays } from './running-text.ts'
import type { TopicRule } from './topic-rule.ts'
import { type Evidence, type LeftOut, NO_GUT, whyNotTheGut, whyOnTopic } from './topic-sentence.ts'
import { DIET_RULES, TOPIC_RULES } from './topic-vocabulary.ts'
import { TOPICS, type Topic } from './topics.ts'

const WATCHING = 'microbiome-observation'

const isWatching = (evidence: Evidence) => evidence.topic === WATCHING
const isTreatment = (evidence: Evidence) => !isWatching(evidence)

function evidenceIn(passage: Passage, rule: TopicRule, named: readonly Passage[]): Evidence | null {
  const found = rule.words.exec(passage.folded)
  if (found === null) return null
  if (rule.within && !rule.within.test(passage.folded)) return null
  const { beside } = rule
  if (beside && !named.some(({ folded }) => beside.test(folded))) return null
  const words = passage.text.slice(found.index, found.index + found[0].length)
  return { topic: rule.topic, words: words.trim(), place: passage.place }
}

/** The first evidence for each topic, in the order of the passages. */
function collect(
  passages: readonly Passage[],
  rules: readonly TopicRule[],
  named: readonly Passage[],
  counts: (rule: TopicRule, passage: Passage) => boolean = () => true,
): Evidence[] {
  const first = new Map<Topic, Evidence>()
  for (const passage of passages) {
    for (const rule of rules) {
      if (first.has(rule.topic) || !rule.places.includes(passage.place)) continue
      const evidence = evidenceIn(passage, rule, named)
      if (evidence && counts(rule, passage)) first.set(rule.topic, evidence)
    }
  }
  return [...first.values()]
}

const inDetail = (_: TopicRule, passage: Passage) => givesSomething(passage)
const inRunningText = (rule: TopicRule, passage: Passage) =>
  ownStudySays(rule.topic === WATCHING ? 'measures' : 'gives', passage)

/**
 * What the record shows, weightiest place first. A longer text is read only where the shorter ones leave something open, because it
 * also tells of other studies, of meals, and of what a participant may not take.
 */
function evidenceOf(trial: Trial, named: readonly Passage[], diet: readonly Evidence[]) {
  const headings = collect(named, TOPIC_RULES, named)
  const untold = diet.length === 0 && !headings.some(isTreatment)
  const details = untold ? collect(detailPassages(trial), TOPIC_RULES, named, inDetail) : []
  const measures = headings.some(isWatching)
    ? []
    : collect(measurePassages(trial), TOPIC_RULES, named)
  const found = [...headings, ...details, ...measures]
  return found.length > 0
    ? found
    : collect(runningPassages(trial), TOPIC_RULES, named, inRunningText)
}

/** A study that gives a gut treatment also looks at its effect on the gut; only one that gives none is there to watch. */
function topicsOf(trial: Trial, evidence: readonly Evidence[]): Evidence[] {
  const given = trial.kind !== 'observation' && evidence.some(isTreatment)
  return evidence.filter((one) => isTreatment(one) || !given)
}

const leftOut = (reason: LeftOut): TopicReading => ({ onTopic: false, topics: [], ...reason })

/** What keeps a trial out that is not about MS. One that shows the gut all the same is near: MS can be what it is about in words that we do not know. */
function notAboutMs(trial: Trial, { why, named: msNamed }: NotAboutMs): LeftOut {
  const named = namesTheGut(trial) ? namedPassages(trial) : []
  if (named.length === 0 || evidenceOf(trial, named, []).length === 0)
    return { leftOutFor: 'not-ms', why }
  return { leftOutFor: msNamed ? 'ms-unclear' : 'other-illness', why }
}

/**
 * Decides whether a trial is about the gut in MS, on which topics, and why, from the words of its record. Pure; never throws.
 * Off topic is what is not about MS, and what names the gut or its germs only in the rules for joining or in passing.
 */
export function readTopics(trial: Trial): TopicReading {
  const ms = readMsCondition(trial)
  if (!ms.about) return leftOut(notAboutMs(trial, ms))
  if (!namesTheGut(trial)) return leftOut(NO_GUT)
  const named = namedPassages(trial)
  const diet = collect(named, DIET_RULES, named)
  const evidence = topicsOf(trial, evidenceOf(trial, named, diet))
  if (evidence.length === 0) return leftOut(whyNotTheGut(trial, named))
  const all = [...evidence, ...diet]
  const topics = TOPICS.map(({ id }) => id).filter((id) => all.some(({ topic }) => topic === id))
  return { onTopic: true, leftOutFor: null, topics, why: whyOnTopic(all, ms) }
}
