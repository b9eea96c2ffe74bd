import { cx } from 'class-variance-authority'
import { Mark } from '#components/ui/words/mark'
import type { MarkedUp } from '#lib/catalogue/browse/example-record'
import { KEY_QUESTIONS } from '#lib/signals/key-signals/key-questions'
import { keySignalAnswer } from '#lib/signals/key-signals/key-signal-wording'
import type { KeySignals } from '#lib/signals/key-signals/key-signals'
import { FINDINGS } from './finding-styles'

const [ETHICS, COST, GROUPS] = KEY_QUESTIONS

/** What the example says stands first. */
const QUESTIONS = [GROUPS, ETHICS, COST]

/** A piece of a real record: the pen on what it says, blank lines for what it does not say. */
export function MarkedRecord({ example }: { example: MarkedUp }) {
  const { entry, before, marked, after } = example
  return (
    <figure className="rounded-md border border-edge bg-paper px-5 pt-5 pb-4.5 lg:px-7 lg:pt-6 lg:pb-7">
      <figcaption className="mb-3 text-sm text-ink-2">
        A real record, marked up. The pen shows what it says. Blank lines show what it does not.
      </figcaption>
      <p className="font-record text-lg leading-relaxed wrap-anywhere lg:text-xl lg:leading-normal">
        <bdi>
          {before}
          <mark>{marked}</mark>
          {after}
        </bdi>
      </p>
      <dl className="mt-4.5 grid grid-cols-1 gap-2">
        {QUESTIONS.map((question) => (
          <Answer key={question.id} question={question} lead={entry.lead} />
        ))}
      </dl>
      <p className="mt-4 font-ours text-sm text-ink-2">
        <a href={`/trials/${entry.trial.nctId}`}>Read {entry.trial.nctId}</a>
      </p>
    </figure>
  )
}

function Answer({
  question,
  lead,
}: {
  question: (typeof KEY_QUESTIONS)[number]
  lead: KeySignals
}) {
  const { state, intro, words } = keySignalAnswer(lead, question)
  return (
    <>
      <dt className="text-sm leading-snug text-ink-2">{question.heading}</dt>
      <dd
        className={cx(
          'pb-1 leading-snug font-semibold',
          state === 'not-stated' && 'border-b-2 border-dashed border-edge',
        )}
      >
        <span className="inline-flex items-center gap-2">
          <Mark name={FINDINGS[state].mark} />
          {state === 'stated' || state === 'concern' ? `${intro}: ${words}` : `${intro}. Ask.`}
        </span>
      </dd>
    </>
  )
}
