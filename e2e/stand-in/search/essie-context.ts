import type { Study } from '../study/study.ts'
import type { Area } from './areas.ts'

/** Whether a study is found by a query. */
export type Matcher = (study: Study) => boolean

/** Where and how the words of an expression are looked for; context operators change it for what follows them. */
export type Context = {
  readonly area: Area
  readonly coverage: string
  readonly expansion: string
}
