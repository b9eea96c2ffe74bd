import type { ComponentType } from 'react'
import type { Field, Question } from '#lib/eligibility/questions/question'
import type { Replies } from '#lib/eligibility/questions/replies'
import { tell } from '../state/reply-store'
import type { FieldProps } from './field-props'

/** Everything that a question has to fill in, large or small as `Input` draws it. What is told is kept at once. */
export function QuestionFields({
  question: { fields, unsure },
  replies,
  Input,
}: {
  readonly question: Question
  readonly replies: Replies
  readonly Input: ComponentType<FieldProps<Field['kind']>>
}) {
  return fields.map((field, index) => (
    <Input
      key={field.id}
      field={field}
      reply={replies[field.id]}
      tell={(reply) => tell(field.id, reply)}
      // Once for the choices of a question, and for each time, which are answers by themselves.
      unsure={unsure && (index === 0 || field.kind === 'ago')}
    />
  ))
}
