import { Mark } from '#components/ui/mark'
import type { FindingState } from '#lib/signals/finding'
import type { Lead } from '#lib/signals/lead'
import { leadLines } from '#lib/signals/lead-words'

export const MARK_OF = {
  stated: 'stated',
  mentioned: 'mentioned',
  'not-stated': 'not-stated',
  concern: 'ask',
  'not-published': 'never',
  'n/a': 'not-applicable',
} as const satisfies Record<FindingState, Parameters<typeof Mark>[0]['name']>

/** The three lead answers of one trial, for a list: what the record says, and what it does not say. */
export function LeadLines({ lead }: { lead: Lead }) {
  return (
    <ul className="marks text-pretty">
      {leadLines(lead).map(({ state, intro, words }) => (
        <li key={intro}>
          <Mark name={MARK_OF[state]} />
          <span>
            <b>{`${intro}:`}</b>
            {` ${words}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
