/** The parts of the gut in MS that a trial can be about. The ids are those of the `read` command. */
export const TOPICS = [
  { id: 'fmt', words: 'Stool transplant (FMT)' },
  { id: 'probiotic', words: 'Probiotic' },
  { id: 'prebiotic', words: 'Prebiotic or fibre' },
  { id: 'helminth', words: 'Worms (helminths)' },
  { id: 'antibiotic', words: 'Gut antibiotic' },
  { id: 'scfa', words: 'Substances made by gut bacteria' },
  { id: 'diet', words: 'Diet' },
  { id: 'microbiome-observation', words: 'Watching the microbiome' },
] as const

export type Topic = (typeof TOPICS)[number]['id']

const words = new Map<Topic, string>(TOPICS.map((topic) => [topic.id, topic.words]))

/** The topic as a person says it. */
export function topicWords(id: Topic): string {
  return words.get(id) ?? id
}
