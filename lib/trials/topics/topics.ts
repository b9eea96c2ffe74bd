/**
 * The parts of the gut in MS that a trial can be about. Addresses, the feed, the data and the `read` command know them by `id`, which
 * therefore stays. `words` stand on pages; `trial` is one of them in a sentence, with its plural; `asked` is how the check offers the topic, and its place
 * among the others there.
 */
export const TOPICS = [
  {
    id: 'fmt',
    words: 'Stool transplant (FMT)',
    trial: { one: 'stool transplant trial', many: 'stool transplant trials' },
    asked: { at: 1, words: 'Stool transplant', hint: 'Also called FMT' },
  },
  {
    id: 'probiotic',
    words: 'Probiotic',
    trial: { one: 'probiotic trial', many: 'probiotic trials' },
    asked: { at: 2, words: 'Probiotics', hint: 'Live bacteria, as a capsule, powder or drink' },
  },
  {
    id: 'prebiotic',
    words: 'Prebiotic or fibre',
    trial: { one: 'prebiotic or fibre trial', many: 'prebiotic or fibre trials' },
    asked: { at: 3, words: 'Prebiotics or fibre', hint: 'Food for the bacteria in the gut' },
  },
  {
    id: 'helminth',
    words: 'Worms (helminths)',
    trial: { one: 'worm trial', many: 'worm trials' },
    asked: { at: 6, words: 'Worms', hint: 'Also called helminths' },
  },
  {
    id: 'antibiotic',
    words: 'Gut antibiotic',
    trial: { one: 'gut antibiotic trial', many: 'gut antibiotic trials' },
    asked: { at: 7, words: 'Gut antibiotics' },
  },
  {
    id: 'scfa',
    words: 'Substances made by gut bacteria',
    trial: {
      one: 'trial of substances made by gut bacteria',
      many: 'trials of substances made by gut bacteria',
    },
    asked: {
      at: 5,
      words: 'Substances made by gut bacteria',
      hint: 'For example propionic acid or indoles',
    },
  },
  {
    id: 'diet',
    words: 'Diet',
    trial: { one: 'diet trial', many: 'diet trials' },
    asked: { at: 4, words: 'Diet', hint: 'Eating or fasting in a certain way' },
  },
  {
    id: 'microbiome-observation',
    words: 'Watching the microbiome',
    trial: { one: 'study that watches the microbiome', many: 'studies that watch the microbiome' },
    asked: {
      at: 8,
      words: 'Watching the microbiome',
      hint: 'Samples are taken, nothing is given',
    },
  },
] as const

export type Topic = (typeof TOPICS)[number]['id']

const words = new Map<Topic, string>(TOPICS.map((topic) => [topic.id, topic.words]))

/** The topic as a person says it. */
export function topicWords(id: Topic): string {
  return words.get(id) ?? id
}
