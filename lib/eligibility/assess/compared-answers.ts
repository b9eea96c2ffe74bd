import { answersOf } from '../questions/answers.ts'
import type { Answers } from '../questions/fields.ts'
import type { CheckedFact } from './assess.ts'
import { RULES } from './rules.ts'

/** The answers that at least one of these lines would be compared with. What no line asks need not be asked. */
export function comparedAnswers(facts: readonly CheckedFact[]): readonly (keyof Answers)[] {
  const nothing = answersOf({})
  const answers = facts.flatMap((fact) => {
    const { result, answer } = RULES[fact.kind].compare(fact, nothing)
    return result === 'untold' && answer !== null ? [answer] : []
  })
  return [...new Set(answers)]
}
