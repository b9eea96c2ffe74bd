import type { Topic } from '../vocabulary/topics.ts'
import type { Item } from './items.ts'
import type { Sentence } from './sentences.ts'

/** Whether an item is a word for one of these topics. */
export function isTopic(item: Item | undefined, ...topics: readonly Topic[]): boolean {
  return item?.meaning.sense === 'topic' && topics.includes(item.meaning.id)
}

/** The items of a sentence that speak of one of these topics, without those of the line above. */
export function topicsIn(
  { topics, own }: Sentence,
  ...wanted: readonly Topic[]
): readonly number[] {
  return wanted.flatMap((topic) => topics.get(topic) ?? []).filter((at) => at >= own)
}
