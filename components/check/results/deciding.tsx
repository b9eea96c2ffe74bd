import { TextButton } from '#components/ui/press/text-button'
import type { CheckTrial } from '#lib/catalogue/check/check-trial'
import type { Leveled } from '#lib/catalogue/check/level'
import { type ReasonWords, reasonWords } from '#lib/catalogue/check/reason-wording'
import { fittingReading } from '#lib/catalogue/check/wording/fitting-reading'
import type { Assessment } from '#lib/eligibility/assess/assess'
import type { Question } from '#lib/eligibility/questions/question'
import { replyBehind } from '#lib/eligibility/questions/reply-wording'
import type { AsOf } from '#lib/trials/record/as-of'
import type { Change, ScreenProps } from '../screen-props'
import { stepHref } from '../state/step'
import { RecordQuote } from './record-quote'

type Props = ScreenProps & {
  /** Opens a question over the page; absent where the check is another page, to which a link leads. */
  readonly change?: Change | undefined
}

/** One trial for one person, as far as its reasons go. */
type Decided = {
  readonly trial: Pick<CheckTrial, 'state' | 'restated'>
  readonly leveled: Leveled
  readonly assessment: Pick<Assessment, 'readings'>
}

/** So many reasons are in sight; the rules of the record hold all lines. */
const IN_SIGHT = 3

/** Why a trial is on its level: each reason with the record's words, what the person told, and what follows. */
export function Deciding({ result, asOf, ...props }: Props & { result: Decided; asOf: AsOf }) {
  const { trial, leveled, assessment } = result
  const fitting = fittingReading(assessment.readings)
  const words =
    leveled.level === 'worth-a-call' && fitting !== undefined
      ? [
          {
            before: 'It asks for',
            line: fitting.line,
            quote: null,
            so: '',
            answer: fitting.answer,
          },
        ]
      : leveled.reasons.map((reason) => reasonWords(reason, trial, asOf))
  return (
    <ul className="mt-3.5 grid gap-3 border-l-4 border-accent pl-3.5 leading-normal">
      {onceEach(words)
        .slice(0, IN_SIGHT)
        .map((one) => (
          <li key={`${one.line?.quote ?? one.quote} ${one.so}`}>
            <Reason words={one} restated={trial.restated} {...props} />
          </li>
        ))}
    </ul>
  )
}

/** One line can be a reason twice: it is shown once. */
function onceEach(all: readonly ReasonWords[]): readonly ReasonWords[] {
  return [...new Map(all.map((one) => [one.line?.quote ?? one.quote ?? one.so, one])).values()]
}

function Reason({
  words: { before, line, quote, so, answer },
  restated,
  state: { replies },
  questions,
  change,
}: Props & { words: ReasonWords; restated: boolean }) {
  const given = answer === null ? null : replyBehind(answer, questions, replies)
  return (
    <>
      {line !== null && (
        <p>
          <b>{restated && line.field === undefined ? `${before}, in our words` : before}</b>{' '}
          <span className="font-record">
            <RecordQuote line={line} restated={restated} />
          </span>
        </p>
      )}
      {quote !== null && (
        <p>
          <b>{before}</b> <q className="font-record">{quote}</q>
        </p>
      )}
      {given !== null && (
        <p>
          <b>You told us</b> {given.words === '' ? 'nothing about it yet' : given.words}{' '}
          <ToChange question={given.question} words={given.words} change={change} />
        </p>
      )}
      {so !== '' && <p>{so}</p>}
    </>
  )
}

function ToChange({
  question,
  words,
  change,
}: Pick<Props, 'change'> & { question: Question; words: string }) {
  const shown = (
    <>
      {words === '' ? 'Answer' : 'Change'}
      <span className="sr-only"> “{question.title}”</span>
    </>
  )
  return change === undefined ? (
    <a href={stepHref(question.id)}>{shown}</a>
  ) : (
    <TextButton onClick={() => change(question)}>{shown}</TextButton>
  )
}
