import { Mark } from '#components/ui/mark'
import type { Lead } from '#lib/signals/lead'
import { leadLines } from '#lib/signals/lead-words'
import { LOOKS } from './finding-look'

/** The three lead answers of one trial, for a list: what the record says, and what it does not say. */
export function LeadLines({ lead }: { lead: Lead }) {
  return (
    <ul className="marks text-pretty">
      {leadLines(lead).map(({ state, intro, words }) => (
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
