import { NumberedList, Under } from '#components/ui/lists/numbered-list'
import { printHref } from '#lib/shortlist/list-link'
import { questionsFor } from '#lib/signals/ask/signal-questions'
import type { SignalReading } from '#lib/signals/signals'
import type { Trial } from '#lib/trials/record/trial'
import { counted } from '#lib/trials/text/listed'
import { Fold } from '../trial/fold'
import { TakeAlong } from './take-along'

const LIST = 'questions'

/** What to ask the study team: first what this record does not say, last what no record says. On paper with room for the answers. */
export function QuestionsToTake({
  trial,
  readings,
}: {
  readonly trial: Trial
  readonly readings: readonly SignalReading[]
}) {
  const questions = questionsFor(trial, readings)
  return (
    <Fold
      id="asks"
      title="Questions to take with you"
      note={counted(questions.length, 'question')}
      aside="What this record leaves open comes first. Some answers are in no public record."
    >
      <NumberedList id={LIST}>
        {questions.map(({ question, why }) => (
          <li key={question}>
            <span>
              {question} <Under>{why}</Under>
            </span>
          </li>
        ))}
      </NumberedList>
      <TakeAlong listId={LIST} />
      <p className="print:hidden">
        <a href={printHref({ ids: [trial.nctId], title: null })}>Print a sheet to take along</a>,
        with room to write.
      </p>
    </Fold>
  )
}
