import { Mark } from '#components/ui/mark'
import type { MarkedUp } from '#lib/catalogue/browse/example-record'
import { leadAnswer } from '#lib/signals/key-signals/key-signal-wording'
import type { Lead } from '#lib/signals/key-signals/key-signals'
import { LOOKS } from './finding-look'

const QUESTIONS = [
  { id: 'groups', label: 'Fair comparison' },
  { id: 'ethics', label: 'Ethics review' },
  { id: 'cost', label: 'Cost to take part' },
] as const

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
        {QUESTIONS.map(({ id, label }) => (
          <Answer key={id} label={label} id={id} lead={entry.lead} />
        ))}
      </dl>
      <p className="src mt-4">
        <a href={`/trials/${entry.trial.nctId}`}>Read {entry.trial.nctId}</a>
      </p>
    </figure>
  )
}

function Answer({
  label,
  id,
  lead,
}: {
  label: string
  id: (typeof QUESTIONS)[number]['id']
  lead: Lead
}) {
  const { state, intro, words } = leadAnswer(lead, id)
  return (
    <>
      <dt>{label}</dt>
      <dd className={state === 'not-stated' ? undefined : 'yes'}>
        <span className="state">
          <Mark name={LOOKS[state].mark} />
          {state === 'stated' || state === 'concern' ? `${intro}: ${words}` : `${intro}. Ask.`}
        </span>
      </dd>
    </>
  )
}
