import { NumberedList } from '#components/ui/lists/numbered-list'
import type { Question } from '#lib/eligibility/questions/question'
import { aboutTime, secondsFor } from '#lib/eligibility/questions/time-left'
import { counted } from '#lib/trials/text/listed'

/** What a person can rely on, before they answer anything. */
export function Promises({ questions }: { readonly questions: readonly Question[] }) {
  const key = questions.filter((question) => question.key)
  return (
    <NumberedList>
      <li>
        <span>
          <b>{counted(key.length, 'question')}, then a first result:</b>{' '}
          {aboutTime(secondsFor(key))}, and no time limit. Skip any question.{' '}
          {questions.length - key.length} more make it sharper.
        </span>
      </li>
      <li>
        <span>
          <b>“I am not sure” is always an answer.</b> It never rules a trial out.
        </span>
      </li>
      <li>
        <span>
          <b>Your answers never leave this device.</b> Your browser compares them with the records.
          We get nothing.
        </span>
      </li>
      <li>
        <span>
          <b>We read the record, and can misread it.</b> You always see the line. Only the study
          team decides who can join.
        </span>
      </li>
    </NumberedList>
  )
}
