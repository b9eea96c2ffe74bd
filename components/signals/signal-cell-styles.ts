import { cva } from 'class-variance-authority'
import type { CellState } from '#lib/signals/key-signals/cell-state'
import { FINDINGS, type FindingStyle } from './finding-styles.ts'

/** The drawn mark of each state, and what comes before the field of a quote. The words beside a mark say the same. */
export const CELLS: Readonly<Record<CellState, Pick<FindingStyle, 'mark' | 'where'>>> = {
  ...FINDINGS,
  'not-in-copy': FINDINGS['not-stated'],
  'not-read': FINDINGS['not-stated'],
}

/** The words of a cell. Silence is an empty line of a form, to fill in by asking; a statement stands in heavier letters. */
export const cellWordsStyles = cva('inline-flex items-start gap-1.5 leading-snug', {
  variants: {
    silent: {
      true: 'border-b-2 border-dashed border-edge pb-1 text-ink-2',
      false: 'font-semibold text-ink',
    },
  },
})
