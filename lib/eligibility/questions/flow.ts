import type { Unit } from '../../geo/unit.ts'
import { reachChoices } from './choices.ts'
import { FIELDS, isAnswer } from './fields.ts'
import type { Field, Question, Setting } from './question.ts'
import { type FieldId, LIST_SETTINGS, QUESTIONS, type QuestionRow } from './questions.ts'
import { placeReplied, type Replies } from './replies.ts'
import { secondsFor } from './time-left.ts'

type Countries = Pick<Setting, 'countries'>

function fieldOf(id: FieldId, { countries }: Countries, unit: Unit): Field {
  if (id === 'place') return { id, ...FIELDS.place, countries }
  if (id === 'reach') return { id, ...FIELDS.reach, choices: reachChoices(unit) }
  return { id, ...FIELDS[id] }
}

/** Every question, in order. `setting` fills in what depends on the records, `unit` how the person counts distances. */
export function allQuestions(setting: Countries, unit: Unit = 'km'): readonly Question[] {
  const rows: readonly QuestionRow[] = QUESTIONS
  return rows.map(({ fields, ...row }) => ({
    ...row,
    fields: fields.map((id) => fieldOf(id, setting, unit)),
    gives: fields.filter(isAnswer),
  }))
}

/** Everything that is kept: the fields of all questions, and what the list of results is set to. */
export function allFields(setting: Countries): readonly Field[] {
  return [
    ...allQuestions(setting).flatMap(({ fields }) => fields),
    ...LIST_SETTINGS.map((id) => fieldOf(id, setting, 'km')),
  ]
}

/** The questions for one person, in order: those that at least one record compares, or that order the results. */
export function questionsFor(setting: Setting, replies: Replies): readonly Question[] {
  return allQuestions(setting, placeReplied(replies)?.unit).filter(({ gives, unless }) => {
    const useful = gives.length === 0 || gives.some((answer) => setting.compared.includes(answer))
    return useful && (unless === undefined || replies[unless.field] !== unless.reply)
  })
}

/**
 * Where a question stands among those that are asked: a key question among the key ones, any other among all. `after` is null where the results come next, and
 * `before` where they, or nothing, came before. Null for what is no question that is asked.
 */
export function placeOf(questions: readonly Question[], id: string) {
  const asked = questions.find((question) => question.id === id)
  if (asked === undefined) return null
  const key = asked.key === true
  const part = questions.filter((question) => (question.key === true) === key)
  const counted = key ? part : questions
  const index = part.indexOf(asked)
  return {
    key,
    number: counted.indexOf(asked) + 1,
    of: counted.length,
    before: part[index - 1]?.id ?? null,
    after: part[index + 1]?.id ?? null,
    secondsLeft: secondsFor(part.slice(index)),
  }
}

/** What is left to answer. `next` is where to go on, null where nothing is left: before any key question the first one, then what makes the results sharper, and only then a key question that was skipped. */
export function stillToAnswer(questions: readonly Question[], replies: Replies) {
  const left = questions.filter((question) => !isAnswered(question, replies))
  const begun = questions.some((question) => question.key === true && isAnswered(question, replies))
  const next = (begun ? left.find(({ key }) => !key) : undefined) ?? left[0] ?? null
  return {
    answered: questions.length - left.length,
    left: left.length,
    next,
    seconds: secondsFor(left),
  }
}

/** Whether a person replied to any field of a question; "not sure" is a reply. */
export function isAnswered({ fields }: Question, replies: Replies): boolean {
  return fields.some(({ id }) => replies[id] !== undefined)
}

/** Whether a person told anything that a record is compared with; "not sure" is a reply. What only orders the results does not count. */
export function isCompared(questions: readonly Question[], replies: Replies): boolean {
  return questions.some((question) => question.gives.length > 0 && isAnswered(question, replies))
}

/** By the end of the address. A map, because an address can name what every object has. */
const titles: ReadonlyMap<string, string> = new Map([
  ['', 'Check what could fit me'],
  ['answers', 'What you told us'],
  ['results', 'What could fit you'],
  ['all', 'One-page check'],
  ...QUESTIONS.map(({ id, title }): [string, string] => [id, title]),
])

/** The end of the address of every step, the start ('') first. */
export const STEPS: readonly string[] = [...titles.keys()]

/** The title of a step, by the end of its address; null for an address that is none. It says nothing about the person. */
export function stepTitle(step: string): string | null {
  return titles.get(step) ?? null
}
