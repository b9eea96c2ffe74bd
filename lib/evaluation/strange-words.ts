import { unexplainedIn } from '../eligibility/facts/if-understood.ts'
import { readFacts } from '../eligibility/facts/read-facts.ts'
import { parseStudy } from '../registry-client/study/study.ts'
import { fromStudy } from '../trials/record/from-study.ts'

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** The words that keep facts of one registry record, a line of JSON, from being certain, each once a record. None for a line that is no record. */
export function strangeWordsIn(line: string): readonly string[] {
  const read = parseStudy(parsed(line))
  if (!read.ok) return []
  const words = readFacts(fromStudy(read.study)).flatMap((fact) =>
    fact.doubts.includes('unexplained') ? unexplainedIn(fact) : [],
  )
  return [...new Set(words)]
}

/** The words with the number of records that each is in, the most frequent first, a line each. */
export function strangeWordsText(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .toSorted(([one, a], [other, b]) => b - a || one.localeCompare(other, 'en'))
    .map(([word, count]) => `${count} ${word}`)
    .join('\n')
}
