import type { Chosen } from '../trials/search/search.ts'
import type { Evidence } from './evidence.ts'
import type { LessonId } from './lesson-ids.ts'

/** A short page to learn from: at most 400 words, which most people read in under two minutes. */
export type Lesson = {
  readonly id: LessonId
  readonly title: string
  /** What it is about, for the list of pages and for search engines. */
  readonly about: string
  readonly parts: readonly LessonPart[]
  /** The trials that go with it, as filters of the list; all of them where there are none. */
  readonly trials: Partial<Chosen>
}

export type LessonPart = {
  readonly title: string
  /** Our own words, which explain or ask and claim nothing, and what others found, in the order of reading. */
  readonly says: readonly (string | Evidence)[]
  /** Points to look for or to ask, after the rest. */
  readonly points?: readonly string[]
  /** False for what paper can do without: it should stay half a page. */
  readonly printed?: boolean
}

/** Everything that a page claims, with where it comes from. */
export function evidenceIn({ parts }: Lesson): readonly Evidence[] {
  return parts.flatMap(({ says }) => says.filter((one) => typeof one !== 'string'))
}

/** Every text of ours on a page, in the order of reading, without the names of sources. */
export function textsOf({ title, about, parts }: Lesson): readonly string[] {
  return [
    title,
    about,
    ...parts.flatMap((part) => [
      part.title,
      ...part.says.map((one) => (typeof one === 'string' ? one : one.text)),
      ...(part.points ?? []),
    ]),
  ]
}
