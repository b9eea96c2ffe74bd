import type { Arm, Trial } from '../../trials/record/trial.ts'
import { capital } from '../../trials/text/capital.ts'
import { sentencesOf } from '../../trials/text/sentences.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../finding/finding.ts'
import { readFairComparison } from '../readers/design/fair-comparison.ts'
import { type GroupRatio, groupRatios } from './group-ratio.ts'
import { LONGEST_QUOTED, tellsOfOthers } from './taking-part.ts'

const PLACEBO = 'PLACEBO_COMPARATOR'
const SHAM = 'SHAM_COMPARATOR'
const OTHERS: ReadonlySet<string> = new Set(['ACTIVE_COMPARATOR', 'NO_INTERVENTION'])
const NAMED = /(?<!\b(?:no|without|non)[- ])\b(?:placebo|sham)\b/i

/** Enough to see which groups are meant. */
const MOST_QUOTES = 3

const ASK =
  'Will anyone get a placebo, or something else that only looks like the treatment? How likely is it?'

const isLookAlike = ({ kind }: Arm) => kind === PLACEBO || kind === SHAM
const namesOne = ({ label, interventions }: Arm) =>
  [label ?? '', ...interventions].some((text) => NAMED.test(text))

const labels = (arms: readonly Arm[]): Quote[] =>
  arms
    .flatMap(({ label }) => (label === null ? [] : { text: label, field: 'armGroups' }))
    .slice(0, MOST_QUOTES)

const unclear = (sentence: string, quotes: readonly Quote[]) =>
  finding('mentioned', sentence, { quotes, ask: ASK })

/** "a placebo", by what the sponsor calls the groups. */
function thing(arms: readonly Arm[]): string {
  const kinds = new Set(arms.map(({ kind }) => kind))
  if (kinds.size > 1) return 'a placebo or a sham, which only looks like the real thing'
  return kinds.has(SHAM) ? 'a sham, which only looks like the real thing' : 'a placebo'
}

const numbered = (count: number) => (count === 1 ? 'One' : String(count))

/** Where no group is marked as one, the first words of the record that speak of one all the same. */
function namedElsewhere(trial: Trial): Quote | null {
  const given = trial.interventions.find(({ name }) => name !== null && NAMED.test(name))
  if (given?.name) return { text: given.name, field: 'interventions' }
  const texts = [
    ['officialTitle', trial.officialTitle],
    ['briefTitle', trial.title],
    ['interventionModelDescription', trial.design.modelDescription],
    ...trial.arms.map(({ description }) => ['armGroups', description] as const),
    ['briefSummary', trial.summary],
    ['detailedDescription', trial.description],
  ] as const
  for (const [field, text] of texts) {
    if (text === null || !NAMED.test(text)) continue
    const found = sentencesOf(text).find((one) => NAMED.test(one.text) && !tellsOfOthers(one.text))
    if (!found) continue
    const short = found.text.length <= LONGEST_QUOTED ? found.text : NAMED.exec(found.text)?.[0]
    return { text: short ?? found.text, field }
  }
  return null
}

const speaker = ({ provenance }: Trial) => (provenance === null ? 'the record' : 'the offline copy')

/** "A placebo", by the words that name it. */
const namedThing = (texts: readonly string[]) =>
  texts.some((text) => /placebo/i.test(text)) ? 'A placebo' : 'A sham'

/** Where no group is marked as a placebo or a sham, but names or texts speak of one: what that means is for the team to say. */
function onlyNamed(trial: Trial): Finding | null {
  const { arms, design } = trial
  const named = arms.filter(namesOne)
  const elsewhere = named.length > 0 ? null : namedElsewhere(trial)
  const quotes = elsewhere === null ? labels(named) : [elsewhere]
  if (named.length === 0 && elsewhere === null) return null
  const names = named.flatMap(({ label, interventions }) => [label ?? '', ...interventions])
  const what = namedThing([...names, ...quotes.map(({ text }) => text)])
  if (arms.length === 0) return unclear(`${what} is named. The groups are not described.`, quotes)
  const all = arms.length > 1 && named.length === arms.length
  if (all && design.model === 'crossover') {
    return unclear(
      `Everyone gets ${what.toLowerCase()} for a time, as ${speaker(trial)}’s crossover design says`,
      quotes,
    )
  }
  const where = all
    ? ' in every group: beside the treatment or in its place, that is not clear'
    : ''
  return unclear(`No group is marked as a placebo group. ${what} is named${where}.`, quotes)
}

/** No group is marked as a placebo or a sham. What the others are compared with is said in their own names. */
function withoutMarked(trial: Trial): Finding {
  const { arms, design } = trial
  const named = onlyNamed(trial)
  if (named !== null) return named
  if (arms.length === 0) {
    return design.model === 'single-group'
      ? finding('stated', 'No placebo group is listed. Everyone is in one group.')
      : finding('not-stated', NOT_STATED, { ask: ASK })
  }
  if (arms.some(({ kind }) => kind === null)) {
    const sentence = `No placebo is named. ${capital(speaker(trial))} does not say what kind of group each is.`
    return unclear(sentence, [])
  }
  const quotes = arms.length > 1 ? labels(arms.filter(({ kind }) => OTHERS.has(kind ?? ''))) : []
  const compared = quotes.length > 0 ? '. To compare with, there is:' : ''
  return finding('stated', `No placebo group is listed${compared}`, { quotes })
}

/** In turn: in a crossover nobody gets only one thing. With more than two groups the record need not give everyone each of them. */
function inTurn(trial: Trial, marked: readonly Arm[]): Finding {
  const quotes = labels(marked)
  if (trial.arms.length === 2 || trial.arms.every((arm) => isLookAlike(arm) || namesOne(arm))) {
    const sentence = `Everyone gets both, in turn, as ${speaker(trial)}’s crossover design says`
    return finding('stated', sentence, { quotes })
  }
  const sentence = `People get one thing after another, as ${speaker(trial)}’s crossover design says. It does not say whether everyone gets ${thing(marked)}.`
  return unclear(sentence, quotes)
}

/** What one ratio tells: only equal numbers for all groups, or two whose sides are named, can be tied to the groups. */
function byRatio({ parts, lookAlike, whole }: GroupRatio, trial: Trial, marked: readonly Arm[]) {
  if (!whole || parts.length !== trial.arms.length) return null
  if (new Set(parts).size === 1) {
    return `By its ratio, ${parts.join(':')}, all groups are of the same size: ${marked.length} in ${parts.length} people.`
  }
  if (lookAlike === null || parts.length !== 2 || marked.length !== 1) return null
  const all = parts.reduce((sum, part) => sum + part, 0)
  return `By its ratio, ${parts.join(':')}, that is ${parts[lookAlike]} in ${all} people.`
}

function sizes(trial: Trial, marked: readonly Arm[]): { words: string; quotes: readonly Quote[] } {
  const { value, state } = readFairComparison(trial)
  if (value === 'not-random') {
    return { words: `Chance does not decide who that is, ${speaker(trial)} says.`, quotes: [] }
  }
  if (value !== 'random') {
    const words =
      state === 'mentioned'
        ? 'How people are put into groups is not clear.'
        : `${capital(speaker(trial))} does not say how people are put into groups.`
    return { words, quotes: [] }
  }
  const ratios = groupRatios(trial)
  const quotes = ratios
    .map(({ quote }) => quote)
    .filter(({ text }) => text.length <= LONGEST_QUOTED)
  const [only] = ratios
  if (only === undefined) {
    return {
      words: `Chance decides who that is. ${capital(speaker(trial))} does not say how many people go into each.`,
      quotes,
    }
  }
  const tied = ratios.length === 1 ? byRatio(only, trial, marked) : null
  return {
    words: tied ?? 'It gives a ratio. Which number belongs to which group is not certain.',
    quotes: quotes.slice(0, MOST_QUOTES),
  }
}

/**
 * How likely a placebo or a sham is, only from what the sponsor calls the groups and from how people are put into them. A number of people is
 * said only where the record gives a ratio that can belong to the groups in one way alone; nothing is ever taken for a half.
 */
export function readPlaceboChance(trial: Trial): Finding {
  if (trial.kind === 'observation') {
    return finding('n/a', 'Does not apply: it only watches, and gives no treatment by plan')
  }
  if (trial.kind === 'access') return finding('n/a', 'Does not apply: it is not a trial')
  const { arms, design } = trial
  const marked = arms.filter(isLookAlike)
  if (marked.length === 0) return withoutMarked(trial)
  const others = arms.filter((arm) => !isLookAlike(arm))
  if (design.model === 'crossover' && arms.length > 1) return inTurn(trial, marked)
  if (others.length === 0 || design.model === 'single-group') {
    const sentence =
      arms.length === 1
        ? `Only one group is listed, and it is marked as getting ${thing(marked)}`
        : `The groups are marked as getting ${thing(marked)}. What else they get is not stated.`
    return unclear(sentence, labels(marked))
  }
  const first = `${numbered(marked.length)} of ${arms.length} groups ${marked.length === 1 ? 'gets' : 'get'} ${thing(marked)}.`
  if (others.some(namesOne)) {
    return unclear(
      `${first} A placebo is named in other groups too: beside the treatment or in its place, that is not clear.`,
      labels([...marked, ...others.filter(namesOne)]),
    )
  }
  const { words, quotes } = sizes(trial, marked)
  return finding('stated', `${first} ${words}`, { quotes: [...labels(marked), ...quotes] })
}
