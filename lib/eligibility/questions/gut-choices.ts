import { GUT_CONDITIONS } from '../vocabulary/gut-conditions.ts'
import type { Choice } from './question.ts'

/** The gut conditions and operations that a person can name. */
export const GUT_CHOICES: readonly Choice[] = GUT_CONDITIONS.filter(({ asked }) => asked).map(
  ({ id, name }) => ({ id, words: name }),
)
