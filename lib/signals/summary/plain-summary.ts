import type { Trial } from '../../trials/record/trial.ts'
import { placesWords, withArticle } from '../../trials/sites/places.ts'
import { capital } from '../../trials/text/capital.ts'
import { counted } from '../../trials/text/listed.ts'
import { readFairComparison } from '../readers/design/fair-comparison.ts'
import { peopleIn } from './people-in-it.ts'
import { inRow, type SummaryPart, type SummarySentence } from './summary-sentence.ts'
import { timeTaken } from './time-taken.ts'
import { type Given, readGiven } from './what-is-given.ts'
import { type WhenTold, whenTold } from './when-told.ts'

const VERBS = {
  get: { now: 'get', past: 'got', plan: 'get' },
  have: { now: 'have', past: 'had', plan: 'have' },
  try: { now: 'try', past: 'tried', plan: 'try' },
} as const

/**
 * What a record is about in a few plain sentences of ours, made from its fields: how many people, what they get and for how long, who gets which,
 * and where. What is missing or not understood is left out. Empty where nothing can be said. It says nothing on what a treatment does.
 */
export function plainSummary(trial: Trial): readonly SummarySentence[] {
  const when = whenTold(trial)
  const first =
    trial.kind === 'treatment'
      ? tried(trial, when)
      : trial.kind === 'observation'
        ? watched(trial, when)
        : trial.kind === 'access'
          ? offered(trial)
          : named(readGiven(trial), 'It names')
  return [...first, ...healthy(trial, when), ...where(trial)]
}

const planned = (when: WhenTold, sentence: string) =>
  when === 'plan' ? `The plan: ${sentence}` : capital(sentence)

/** What is tried on whom, and who gets which. */
function tried(trial: Trial, when: WhenTold): SummarySentence[] {
  const given = readGiven(trial)
  const nobody = trial.state === 'withdrawn' ? [['Nobody took part.']] : []
  const people = planned(when, peopleIn(trial))
  if (given?.kind !== 'options') {
    const part = when === 'past' ? 'took part' : 'take part'
    const known = given !== null || /\d| with /.test(people)
    return [
      ...nobody,
      ...(known ? [[`${people} ${part}.`]] : []),
      ...named(given, when === 'past' ? 'What was given or done' : 'What is given or done'),
      ...chance(trial, when, 'what'),
    ]
  }
  const { options } = given
  const inTurn = trial.design.model === 'crossover' && options.length > 1
  const time = inTurn ? null : timeTaken(trial)
  return [
    ...nobody,
    [
      `${people} ${VERBS[given.verb][when]} `,
      ...inRow(options, inTurn ? 'and' : 'or'),
      inTurn ? ', one after the other' : '',
      time === null ? '' : ` for ${time}`,
      '.',
    ],
    ...(options.length > 1 ? chance(trial, when, inTurn ? 'first' : 'which') : []),
  ]
}

/** Whether chance decides, where the record says so without a doubt. */
function chance(
  trial: Trial,
  when: WhenTold,
  about: 'which' | 'what' | 'first',
): SummarySentence[] {
  const { value, state } = readFairComparison(trial)
  if (state !== 'stated' || trial.design.model === 'single-group') return []
  const past = when === 'past'
  if (value === 'random') {
    const what =
      about === 'first'
        ? past
          ? 'what came first'
          : 'what comes first'
        : `who ${past ? 'got' : 'gets'} ${about}`
    return [[`Chance ${past ? 'decided' : 'decides'} ${what}.`]]
  }
  if (value !== 'not-random' || about !== 'which') return []
  return [[`Chance ${past ? 'did' : 'does'} not decide who ${past ? 'got' : 'gets'} which.`]]
}

/** What the record names, without a word on who gets it. */
function named(given: Given | null, lead: string): SummarySentence[] {
  if (given === null) return []
  const names: readonly SummarySentence[] =
    given.kind === 'named' ? given.names.map((name) => [name]) : given.options
  const more = given.kind === 'named' ? given.more : 0
  const parts: SummaryPart[] = [`${lead}: `]
  for (const [at, name] of names.entries()) parts.push(at === 0 ? '' : '; ', ...name)
  return [[...parts, more > 0 ? ` and ${counted(more, 'more thing')}.` : '.']]
}

const WATCHES = 'It only watches, and gives no treatment by plan.'
const WATCHING = {
  now: (people: string) => `It only watches: it looks at ${people} and gives no treatment by plan.`,
  past: (people: string) =>
    `It only watched: it looked at ${people} and gave no treatment by plan.`,
  plan: (people: string) => `The plan: to look at ${people}, and to give no treatment.`,
} as const

function watched(trial: Trial, when: WhenTold): SummarySentence[] {
  const people = peopleIn(trial)
  const given = readGiven(trial)
  const nobody = trial.state === 'withdrawn' ? [['Nobody took part.']] : []
  const back = trial.design.timePerspective === 'RETROSPECTIVE'
  if (people === 'people') return [...nobody, [WATCHES], ...named(given, 'What it looks at')]
  const sentence = back
    ? `It only looks back, at what was recorded on ${people}.`
    : WATCHING[when](people)
  return [...nobody, [sentence], ...named(given, 'What it looks at')]
}

function offered(trial: Trial): SummarySentence[] {
  return [['This is not a trial.'], ...named(readGiven(trial), 'It offers, outside a trial')]
}

/** Where healthy people can join, it is not told that all have the illness. */
function healthy({ kind, healthyVolunteers }: Trial, when: WhenTold): SummarySentence[] {
  if (healthyVolunteers !== true || kind === 'access') return []
  return [[`Healthy people ${when === 'past' ? 'could' : 'can'} take part too.`]]
}

function where(trial: Trial): SummarySentence[] {
  const words = placesWords(trial)
  if (words === null) return []
  return [[`${/^\d+ sites?\b/.test(words) ? 'At' : 'In'} ${withArticle(words)}.`]]
}
