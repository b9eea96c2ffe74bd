import { Mark } from '#components/ui/mark'
import type { LeadAnswer } from '#lib/signals/key-signals/key-signal-wording'
import { LOOKS } from './finding-look'

/** The lead answers of a trial as they were worked out: what its record says, and what it does not say. */
export function LeadAnswers({ answers }: { readonly answers: readonly LeadAnswer[] }) {
  return (
    <ul className="marks text-pretty">
      {answers.map(({ state, intro, words }) => (
        <li key={intro}>
          <Mark name={LOOKS[state].mark} />
          <span>
            <b>{`${intro}:`}</b>
            {` ${words}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
