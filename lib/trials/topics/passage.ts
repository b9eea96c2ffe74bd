import type { Arm, Intervention, Outcome, Trial } from '../record/trial.ts'
import { oneLine, withoutAccents } from '../text/fold-text.ts'
import { maskLookAlikes } from './look-alikes.ts'
import { isNearTheGut } from './near-the-gut.ts'

/** The places of a record that the topic rules read, as a person calls them. */
export const PLACES = {
  title: 'the title',
  condition: 'the conditions',
  keyword: 'the keywords',
  treatment: 'what is given or done',
  group: 'the name of a group',
  primary: 'a main measurement',
  secondary: 'another measurement',
  detail: 'the description of a treatment',
  running: 'the summary or description',
} as const

export type Place = keyof typeof PLACES

/** A piece of a record. `folded` is `text` without accents and with look-alikes blanked out, position for position. */
export type Passage = {
  readonly place: Place
  readonly text: string
  readonly folded: string
}

const SENTENCE_END = /[.!?;\n\r]+/

type Piece = string | null | undefined

function passages(place: Place, pieces: readonly Piece[]): Passage[] {
  return pieces.flatMap((piece) => {
    const text = piece ? oneLine(piece) : ''
    return text === '' ? [] : { place, text, folded: maskLookAlikes(withoutAccents(text)) }
  })
}

/** One passage for each sentence that has something near the gut; the others would be read for nothing. */
function sentencesNear(place: Place, texts: readonly Piece[]): Passage[] {
  return texts
    .flatMap((text) => (text && isNearTheGut(text) ? text.split(SENTENCE_END) : []))
    .flatMap((sentence) => (isNearTheGut(sentence) ? passages(place, [sentence]) : []))
}

const names = (given: Intervention) => [given.name, ...given.otherNames]
const measures = (outcomes: readonly Outcome[]) => outcomes.map((outcome) => outcome.measure)
const descriptions = (list: readonly (Arm | Intervention | Outcome)[]) =>
  list.map((entry) => entry.description)

/** The short fields that say what a study is about, in the order in which we would quote them. */
export function namedPassages(trial: Trial): Passage[] {
  return [
    ...passages('title', [trial.title, trial.officialTitle]),
    ...passages('treatment', trial.interventions.flatMap(names)),
    ...passages('condition', trial.conditions),
    ...passages('keyword', trial.keywords),
    ...passages(
      'group',
      trial.arms.map((arm) => arm.label),
    ),
    ...passages('primary', measures(trial.primaryOutcomes)),
    ...passages('secondary', [
      ...measures(trial.secondaryOutcomes),
      ...measures(trial.otherOutcomes),
    ]),
  ]
}

/** What is given, described, sentence by sentence. */
export function detailPassages(trial: Trial): Passage[] {
  return sentencesNear('detail', descriptions([...trial.interventions, ...trial.arms]))
}

/** What is measured, described, sentence by sentence. */
export function measurePassages(trial: Trial): Passage[] {
  const later = [...trial.secondaryOutcomes, ...trial.otherOutcomes]
  return [
    ...sentencesNear('primary', descriptions(trial.primaryOutcomes)),
    ...sentencesNear('secondary', descriptions(later)),
  ]
}

/** Summary and description, sentence by sentence. */
export function runningPassages(trial: Trial): Passage[] {
  return sentencesNear('running', [trial.summary, trial.description])
}

/** The rules for joining, sentence by sentence. They never put a trial on topic. */
export function criteriaPassages(trial: Trial): Passage[] {
  return sentencesNear('running', [trial.criteria])
}

/** Whether any place above holds something near the gut: a first look that most records end at. */
export function namesTheGut(trial: Trial): boolean {
  const outcomes = [trial.primaryOutcomes, trial.secondaryOutcomes, trial.otherOutcomes].flat()
  return isNearTheGut(
    [
      [trial.title, trial.officialTitle, trial.summary, trial.description, trial.criteria],
      [...trial.conditions, ...trial.keywords],
      trial.interventions.flatMap((given) => [...names(given), given.description]),
      trial.arms.flatMap((arm) => [arm.label, arm.description]),
      outcomes.flatMap((outcome) => [outcome.measure, outcome.description]),
    ]
      .flat()
      .join('\n'),
  )
}
