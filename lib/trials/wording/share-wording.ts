import type { AsOf } from '../record/as-of.ts'
import { stateWords } from '../record/state.ts'
import type { TopicReading, Trial } from '../record/trial.ts'
import { placesWords } from '../sites/places.ts'
import { shortened } from '../text/shortened.ts'
import { topicWords } from '../topics/topics.ts'

/** State, topics and places: the line that says at a glance what a trial is. */
export function glanceWords(trial: Trial, reading: TopicReading, asOf: AsOf): string[] {
  const topics = reading.topics.map(topicWords)
  const places = placesWords(trial)
  return [stateWords(trial.state, asOf), ...topics, ...(places === null ? [] : [places])]
}

/** What a search engine or a chat shows under a trial's name. */
export function trialDescription(trial: Trial, reading: TopicReading, asOf: AsOf): string {
  const glance = shortened(glanceWords(trial, reading, asOf).join(' · '), 90)
  return `${glance}. ${trial.nctId}: who can take part, what happens and who runs it, as its record says.`
}
