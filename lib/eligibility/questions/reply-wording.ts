import type { Answers } from './fields.ts'
import type { Field, Question } from './question.ts'
import type { Replies } from './replies.ts'
import { isAgo, placeReply, type Reply, severalReplied, UNSURE } from './reply.ts'

const singular = (words: string) => words.replace(/s$/, '')

/** A reply as a person would say it: "Relapsing-remitting", "38 years", "6 weeks ago". */
export function replyWords(field: Field, reply: Reply): string {
  if (reply === UNSURE) return 'I am not sure'
  if (isAgo(reply)) {
    return `${reply.count} ${reply.count === 1 ? singular(reply.unit) : reply.unit} ago`
  }
  switch (field.kind) {
    case 'number':
      return `${reply} ${field.unit}`
    case 'ago':
      return wordsOf(field.quick, reply)
    case 'place':
      return placeReply(reply)?.place.words ?? ''
    case 'many': {
      const chosen = severalReplied(reply) ?? []
      return chosen.length > 0
        ? chosen.map((id) => wordsOf(field.choices, id)).join(', ')
        : (field.none ?? 'Nothing chosen')
    }
    default:
      return wordsOf(field.choices, reply)
  }
}

function wordsOf(choices: readonly { id: string; words: string }[], reply: Reply): string {
  return choices.find(({ id }) => id === reply)?.words ?? String(reply)
}

/** What was told to every field of a question, "Last relapse: 6 weeks ago", one field a line. Empty where it was skipped. */
export function replyLines({ fields }: Question, replies: Replies): readonly string[] {
  return fields.flatMap((field) => {
    const reply = replies[field.id]
    if (reply === undefined) return []
    const words = replyWords(field, reply)
    return fields.length > 1 ? `${field.label}: ${words}` : words
  })
}

/** All that was told to some questions, "Kind of MS: Relapsing-remitting", one field a line, in their order. */
export function toldLines(questions: readonly Question[], replies: Replies): readonly string[] {
  return questions.flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const reply = replies[field.id]
      return reply === undefined ? [] : [`${field.label}: ${replyWords(field, reply)}`]
    }),
  )
}

/** The question that gives an answer, and what was told to it; null where it is not asked. */
export function replyBehind(
  answer: keyof Answers,
  questions: readonly Question[],
  replies: Replies,
): { readonly question: Question; readonly words: string } | null {
  const question = questions.find(({ gives }) => gives.includes(answer))
  if (question === undefined) return null
  const own = question.fields.filter(({ id }) => id === answer && replies[id] !== undefined)
  const fields = own.length > 0 ? own : question.fields
  return { question, words: replyLines({ ...question, fields }, replies).join('. ') }
}
