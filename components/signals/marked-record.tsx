import { Mark } from '#components/ui/mark'
import type { MarkedUp } from '#lib/catalogue/browse/example-record'
import { KEY_QUESTIONS } from '#lib/signals/key-signals/key-questions'
import { leadAnswer } from '#lib/signals/key-signals/key-signal-wording'
import type { Lead } from '#lib/signals/key-signals/key-signals'
import { LOOKS } from './finding-look'

const [ETHICS, COST, GROUPS] = KEY_QUESTIONS

/** What the example says stands first. */
const QUESTIONS = [GROUPS, ETHICS, COST]

/** A piece of a real record: the pen on what it says, blank lines for what it does not say. */
export function MarkedRecord({ example }: { example: MarkedUp }) {
  const { entry, before, marked, after } = example
  return (
    <figure className="slip">
      <figcaption>
        A real record, marked up. The pen shows what it says. Blank lines show what it does not.
      </figcaption>
      <p className="font-record wrap-anywhere">
        <bdi>
          {before}
          <mark>{marked}</mark>
          {after}
        </bdi>
      </p>
      <dl>
        {QUESTIONS.map((question) => (
          <Answer key={question.id} question={question} lead={entry.lead} />
        ))}
      </dl>
      <p className="src mt-4">
        <a href={`/trials/${entry.trial.nctId}`}>Read {entry.trial.nctId}</a>
      </p>
    </figure>
  )
}

function Answer({ question, lead }: { question: (typeof KEY_QUESTIONS)[number]; lead: Lead }) {
  const { state, intro, words } = leadAnswer(lead, question)
  return (
    <>
      <dt>{question.heading}</dt>
      <dd className={state === 'not-stated' ? undefined : 'yes'}>
        <span className="state">
          <Mark name={LOOKS[state].mark} />
          {state === 'stated' || state === 'concern' ? `${intro}: ${words}` : `${intro}. Ask.`}
        </span>
      </dd>
    </>
  )
}
