import type { AsOf } from '../record/as-of.ts'
import { stateWords } from '../record/state.ts'
import type { TopicReading, Trial } from '../record/trial.ts'
import { placesWords } from '../sites/places.ts'
import { topicWords } from '../topics/topics.ts'

/** A text cut at a word, with an ellipsis where it was longer. */
export function shortened(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= longest) return plain
  const cut = plain.slice(0, longest - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, '')}…`
}

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
