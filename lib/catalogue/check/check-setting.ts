import { comparedAnswers } from '../../eligibility/assess/rules.ts'
import type { Answers } from '../../eligibility/questions/fields.ts'
import type { Setting } from '../../eligibility/questions/question.ts'
import { countriesOf } from '../../trials/sites/places.ts'
import type { CheckTrial } from './check-trial.ts'
import { mayTakePeople } from './may-take-people.ts'

/** For an answer, a line of a real record that it is compared with. */
export type Examples = Readonly<
  Partial<Record<keyof Answers, { readonly quote: string; readonly nctId: string }>>
>

const SHORTEST = 12
const LONGEST = 110

/** What the check asks, by what the records of trials that may take people compare. */
export function settingOf(trials: readonly CheckTrial[]): Setting {
  const open = trials.filter(({ state }) => mayTakePeople(state))
  return {
    compared: comparedAnswers(open.flatMap(({ lines }) => lines.flatMap(({ facts }) => facts))),
    countries: countriesOf(open.flatMap(({ places }) => places)),
  }
}

/** Lines of the records' own words that are short, certain and from trials that may take people. */
export function examplesOf(trials: readonly CheckTrial[]): Examples {
  const lines = trials
    .filter(({ state, restated }) => mayTakePeople(state) && !restated)
    .flatMap(({ nctId, lines }) => lines.map((line) => ({ nctId, line })))
    .filter(({ line: { quote, field } }) => {
      const fits = quote.length >= SHORTEST && quote.length <= LONGEST
      return fits && field === undefined
    })
  const examples: Partial<Record<keyof Answers, { quote: string; nctId: string }>> = {}
  for (const { nctId, line } of lines) {
    const certain = line.facts.filter(({ doubts }) => doubts.length === 0)
    for (const answer of comparedAnswers(certain)) examples[answer] ??= { quote: line.quote, nctId }
  }
  return examples
}
