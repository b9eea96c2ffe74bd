import { Mark } from '#components/ui/words/mark'
import type { KeySignalAnswer } from '#lib/signals/key-signals/key-signal-wording'
import { FINDINGS } from './finding-styles'

/** The three key signals of a trial as they were worked out: what its record says, and what it does not say. */
export function KeySignalAnswers({ answers }: { readonly answers: readonly KeySignalAnswer[] }) {
  return (
    <ul className="grid gap-1 text-sm leading-snug text-pretty">
      {answers.map(({ state, intro, words }) => (
        <li key={intro} className="grid grid-cols-[1.25rem_1fr] items-start gap-2">
          <Mark name={FINDINGS[state].mark} className="mt-px size-4.5" />
          <span>
            <b className="font-normal text-ink-2">{`${intro}:`}</b>
            {` ${words}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
