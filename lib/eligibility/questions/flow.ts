import type { Question, Setting } from './question.ts'
import { allQuestions } from './questions.ts'
import { placeTold, type Told } from './replies.ts'

/** The questions for one person, in order: those that at least one record compares, or that order the results. */
export function questionsFor(setting: Setting, told: Told): readonly Question[] {
  return allQuestions(setting, placeTold(told)?.unit).filter(({ gives, when }) => {
    const useful = gives.length === 0 || gives.some((answer) => setting.compared.includes(answer))
    return useful && (when === undefined || when(told))
  })
}

/** Where a question stands among those that are asked. `null` for before the first and after the last. */
export function placeOf(questions: readonly Question[], id: string) {
  const index = questions.findIndex((question) => question.id === id)
  if (index === -1) return null
  return {
    number: index + 1,
    of: questions.length,
    before: questions[index - 1]?.id ?? null,
    after: questions[index + 1]?.id ?? null,
  }
}

/** Whether a person replied to any field of a question; "not sure" is a reply. */
export function isAnswered({ fields }: Question, told: Told): boolean {
  return fields.some(({ id }) => told[id] !== undefined)
}

/** Whether a person told anything that a record is compared with; "not sure" is a reply. What only orders the results does not count. */
export function isCompared(questions: readonly Question[], told: Told): boolean {
  return questions.some((question) => question.gives.length > 0 && isAnswered(question, told))
}
