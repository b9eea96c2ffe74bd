import { NumberedList } from '#components/ui/lists/numbered-list'
import { TextButton } from '#components/ui/press/text-button'
import { Section } from '#components/ui/section'
import type { Results } from '#lib/catalogue/check/check-results'
import { mayTakePeople } from '#lib/catalogue/check/may-take-people'
import { stillToAnswer } from '#lib/eligibility/questions/flow'
import type { Question } from '#lib/eligibility/questions/question'
import { grouped } from '#lib/geo/grouped'
import { otherRegistries } from '#lib/trials/links/other-registries'
import { counted } from '#lib/trials/text/listed'
import type { Change, ScreenProps } from './screen-props'
import { StepLink } from './step-link'
import { showAll } from './toolbar/show-all.ts'

/** With so many trials that could fit, or fewer, a person is shown what else there is to do. */
const FEW = 2

/** The answers that keep most trials out, the most frequent first. */
function deciding({ levels }: Results): (readonly [answer: string, trials: number])[] {
  const answers = levels['does-not-fit'].flatMap(({ assessment }) => [
    ...new Set(
      assessment.readings.flatMap(({ outcome, answer }) =>
        outcome === 'conflicts' && answer !== null ? [answer] : [],
      ),
    ),
  ])
  return [...grouped(answers, (answer) => answer)]
    .map(([answer, all]) => [answer, all.length] as const)
    .sort((a, b) => b[1] - a[1])
}

/** What a person can do next, above all where little fits: more answers, an answer to look at again, other places to look, trials to read. */
export function Coach({
  results,
  state: { replies },
  questions,
  change,
}: ScreenProps & { results: Results; change: Change }) {
  const { left, next } = stillToAnswer(questions, replies)
  const few = results.levels['worth-a-call'].length <= FEW
  return (
    <Section title="What you can do next">
      <NumberedList>
        {next !== null && (
          <li>
            <span>
              <StepLink to={next.id}>
                <b>Answer {counted(left, 'more question')}</b>
              </StepLink>
              <br />
              Each answer lets us compare more rules.
            </span>
          </li>
        )}
        {results.hidden > 0 && (
          <li>
            <span>
              <TextButton onClick={showAll}>
                <b>Show the {counted(results.hidden, 'trial')} that you hid</b>
              </TextButton>
              <br />
              Your filters show only some.
            </span>
          </li>
        )}
        {few && <LookAgain results={results} questions={questions} change={change} />}
        <li>
          <span>
            <b>Look in other registries</b>
            <br />
            Some trials are listed there and not here:{' '}
            {otherRegistries('').map(({ name, url }, index) => (
              <span key={name}>
                {index > 0 && ', '}
                <a href={url} rel="noopener noreferrer">
                  {name}
                </a>
              </span>
            ))}
            . These links leave this site. They carry nothing about you.
          </span>
        </li>
        <Past results={results} />
      </NumberedList>
    </Section>
  )
}

function LookAgain({
  results,
  questions,
  change,
}: {
  results: Results
  questions: readonly Question[]
  change: Change
}) {
  return deciding(results)
    .slice(0, 2)
    .map(([answer, trials]) => {
      const given = questions.find(({ gives }) => gives.some((one) => one === answer))
      if (given === undefined) return null
      return (
        <li key={answer}>
          <span>
            <TextButton onClick={() => change(given)}>
              <b>Look again: {given.title}</b>
            </TextButton>
            <br />
            Your answer clashes with {counted(trials, 'trial')}.
          </span>
        </li>
      )
    })
}

/** Trials that have ended, to read. */
function Past({ results: { levels, notSent } }: { results: Results }) {
  const sent = levels['not-for-you'].filter(({ trial }) => !mayTakePeople(trial.state))
  const past = sent.length + notSent
  if (past === 0) return null
  return (
    <li>
      <span>
        <b>Read what was tried before</b>
        <br />
        {past === 1 ? '1 trial no longer takes' : `${past} trials no longer take`} people. Read what
        was tried, and sometimes what was found.{' '}
        <a href="/trials?state=finished">See all that are finished</a>.
      </span>
    </li>
  )
}
