import type { Trial } from '../record/trial.ts'
import { namedPassages, type Place } from './passage.ts'
import { TOPIC_RULES } from './topic-vocabulary.ts'

/** Where a record names what it gives, rather than what it measures or asks about. */
const PLACES: ReadonlySet<Place> = new Set(['title', 'treatment', 'group'])

function names(trial: Trial, topic: 'fmt' | 'helminth'): boolean {
  const passages = namedPassages(trial)
  return TOPIC_RULES.filter((rule) => rule.topic === topic).some(
    ({ words, beside }) =>
      passages.some(({ place, folded }) => PLACES.has(place) && words.test(folded)) &&
      (beside === undefined || passages.some(({ folded }) => beside.test(folded))),
  )
}

/** Whether a trial, of any disease, names a stool transplant in its titles or in what it gives. */
export function givesStool(trial: Trial): boolean {
  return names(trial, 'fmt')
}

/** Whether a trial, of any disease, names worms in its titles or in what it gives. */
export function givesWorms(trial: Trial): boolean {
  return names(trial, 'helminth')
}
