import type { Mark } from '#components/ui/mark'
import type { FindingState } from '#lib/signals/finding/finding'

type Look = {
  readonly mark: Parameters<typeof Mark>[0]['name']
  /** The class of the whole row. */
  readonly row: string
  /** Before the answer, where its own words do not say what state it is. */
  readonly before: string
  /** Before the name of the field that a quote stands in. */
  readonly where: string
}

/** How each state of a finding is shown: words first, then a drawn mark, never by colour. */
export const LOOKS: Readonly<Record<FindingState, Look>> = {
  stated: { mark: 'stated', row: 'sig', before: '', where: 'Stated in' },
  mentioned: { mark: 'mentioned', row: 'sig', before: '', where: 'Mentioned in' },
  'not-stated': { mark: 'not-stated', row: 'sig s-none', before: '', where: 'From' },
  concern: { mark: 'ask', row: 'sig s-ask', before: 'Worth asking about: ', where: 'Stated in' },
  'not-published': { mark: 'never', row: 'sig', before: '', where: 'From' },
  'n/a': { mark: 'not-applicable', row: 'sig', before: '', where: 'From' },
}
