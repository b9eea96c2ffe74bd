import type { Lesson } from './lesson.ts'
import type { LessonId } from './lesson-ids.ts'
import { LESSON_IDS } from './lesson-ids.ts'
import { GUT_AND_MS } from './lessons/gut-and-ms.ts'
import { MS_TEAM } from './lessons/ms-team.ts'
import { PROBIOTICS_FIBRE_DIET } from './lessons/probiotics-fibre-diet.ts'
import { PROPER_TRIAL } from './lessons/proper-trial.ts'
import { STOOL_TRANSPLANTS } from './lessons/stool-transplants.ts'
import { WORMS } from './lessons/worms.ts'

const BY_ID: Readonly<Record<LessonId, Lesson>> = {
  'gut-and-ms': GUT_AND_MS,
  'stool-transplants': STOOL_TRANSPLANTS,
  worms: WORMS,
  'probiotics-fibre-diet': PROBIOTICS_FIBRE_DIET,
  'proper-trial': PROPER_TRIAL,
  'ms-team': MS_TEAM,
}

/** The short pages in the order of reading. */
export const LESSONS: readonly Lesson[] = LESSON_IDS.map((id) => BY_ID[id])

/** The page by the last part of its address; null for any other text. */
export function lessonAt(id: string): Lesson | null {
  return LESSONS.find((lesson) => lesson.id === id) ?? null
}
