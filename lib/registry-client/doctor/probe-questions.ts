import { z } from 'zod'
import { MOST_NUMBERS } from '../query.ts'

export type QuestionId = 'short' | 'version' | 'numbers' | 'long'

/** A question that is asked to see whether it is answered. */
export type ProbeQuestion = {
  readonly id: QuestionId
  readonly words: string
  /** Path and query below the API's address. `numbers` are trial numbers that the registry should have. */
  readonly path: (numbers: readonly string[]) => string
  /** What an answer must be like. */
  readonly answer: z.ZodType
}

/** Twenty words: the live service has refused more than about a dozen, which is why the app asks no such question. */
const TWENTY_WORDS = [
  ...['gut', 'microbiome', 'microbiota', 'probiotic', 'prebiotic', 'synbiotic', 'stool', 'faecal'],
  ...['fecal', 'helminth', 'hookworm', 'whipworm', 'fibre', 'fiber', 'butyrate', 'propionate'],
  ...['lactobacillus', 'bifidobacterium', 'dysbiosis', 'bowel'],
]

const studies = z.object({ studies: z.array(z.unknown()) })

/** The most telling first. Each asks for little, since the answers are not read. */
export const QUESTIONS: readonly ProbeQuestion[] = [
  {
    id: 'short',
    words: 'a question of two words',
    path: () => search({ 'query.cond': 'multiple sclerosis' }, 1),
    answer: studies,
  },
  {
    id: 'version',
    words: 'which data it has',
    path: () => '/version',
    answer: z.object({ apiVersion: z.string() }),
  },
  {
    id: 'numbers',
    words: 'trials by their numbers',
    path: (numbers) =>
      search({ 'filter.ids': numbers.slice(0, MOST_NUMBERS).join(',') }, MOST_NUMBERS),
    answer: studies,
  },
  {
    id: 'long',
    words: 'a question of twenty words',
    path: () => search({ 'query.term': TWENTY_WORDS.join(' OR ') }, 1),
    answer: studies,
  },
]

function search(asked: Readonly<Record<string, string>>, pageSize: number): string {
  const params = { ...asked, fields: 'NCTId,BriefTitle', pageSize: String(pageSize) }
  return `/studies?${new URLSearchParams(params)}`
}
