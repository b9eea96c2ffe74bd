import { cva } from 'class-variance-authority'
import type { Mark } from '#components/ui/words/mark'
import type { FindingState } from '#lib/signals/finding/finding'

export type FindingStyle = {
  readonly mark: Parameters<typeof Mark>[0]['name']
  /** How its row is drawn. `blank`: an empty line of a form, to fill in by asking. `boxed`: set off by a bar, never by red. */
  readonly row: 'plain' | 'blank' | 'boxed'
  /** Before the answer, where its own words do not say what state it is. */
  readonly before: string
  /** Before the name of the field that a quote stands in. */
  readonly where: string
}

/** How each state of a finding is shown: words first, then a drawn mark, never by colour. */
export const FINDINGS: Readonly<Record<FindingState, FindingStyle>> = {
  stated: { mark: 'stated', row: 'plain', before: '', where: 'Stated in' },
  mentioned: { mark: 'mentioned', row: 'plain', before: '', where: 'Mentioned in' },
  'not-stated': { mark: 'not-stated', row: 'blank', before: '', where: 'From' },
  concern: { mark: 'ask', row: 'boxed', before: 'Worth asking about: ', where: 'Stated in' },
  'not-published': { mark: 'never', row: 'plain', before: '', where: 'From' },
  'n/a': { mark: 'not-applicable', row: 'plain', before: '', where: 'From' },
}

const PLAIN = 'border-t border-rule first:border-t-0 [[data-edged]+&]:border-t-0'

/** A row of a list of findings. In `short` lists three fit a phone. A row with an edge of its own below it is `data-edged`. */
export const rowStyles = cva('print:break-inside-avoid', {
  variants: {
    row: { plain: PLAIN, blank: PLAIN, boxed: 'rounded-sm border-2 border-l-8 border-ink' },
    list: { full: '', short: '' },
  },
  compoundVariants: [
    { row: ['plain', 'blank'], list: 'full', class: 'py-3.5 first:pt-0' },
    { row: ['plain', 'blank'], list: 'short', class: 'py-2 lg:py-4.5 lg:first:pt-0' },
    { row: 'boxed', list: 'full', class: 'mt-1 mb-3.5 px-4 py-3.5' },
    { row: 'boxed', list: 'short', class: 'mt-1 mb-2 px-3 pt-2 pb-2.5' },
  ],
})

/** The answer with its mark. */
export const answerStyles = cva('mt-0.5 flex items-start gap-2.5 leading-snug font-semibold', {
  variants: {
    row: { plain: '', blank: 'border-b-2 border-dashed border-edge pb-1.5', boxed: '' },
  },
})
