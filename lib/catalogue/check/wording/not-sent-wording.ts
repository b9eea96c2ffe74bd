import { type AsOf, tense } from '../../../trials/record/as-of.ts'
import { writtenNumber } from '../../../trials/text/listed.ts'

/** What is said of listed trials that are not compared because they take nobody any more, in the tense of the data. `count` is one at least. */
export function notSentWords(count: number, asOf: AsOf): string {
  const number = writtenNumber(count)
  const { when } = tense(asOf)
  const [trials, records, they, were] =
    count === 1
      ? ['trial on our list is', 'its record', 'it', 'was']
      : ['trials on our list are', 'their records', 'they', 'were']
  const take = asOf !== null ? 'took' : count === 1 ? 'takes' : 'take'
  return `${number} more ${trials} not compared here. By ${records}, ${they} no longer ${take} people${when}: ${they} finished, ${were} stopped, never started, or closed to new people.`
}
