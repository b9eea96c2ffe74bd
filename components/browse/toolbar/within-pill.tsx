import { PillButton, PillSelect } from '#components/toolbar/pill'
import { LIMITS, limitsFrom } from '#lib/trials/sites/limits'
import { FIND_PLACE } from '../found.ts'
import { limitWords } from './limit-words.ts'
import { chooseNear } from './near-store.ts'
import type { Within } from './use-within.ts'

/** How far away a trial may be: on the device, from the kept place. Asks for a place where there is none. */
export function WithinPill({ kept, within }: Pick<Within, 'kept' | 'within'>) {
  if (kept === null) {
    return (
      <span className="no-script:hidden">
        <PillButton onClick={askForPlace}>Within: add your place</PillButton>
      </span>
    )
  }
  const chosen = within ?? ''
  return (
    <PillSelect
      name="Within"
      on={chosen !== ''}
      value={chosen}
      onChange={({ target }) =>
        chooseNear({ within: LIMITS.find((limit) => limit === target.value) ?? null })
      }
    >
      <option value="">Any distance</option>
      {limitsFrom(kept).map((limit) => (
        <option key={limit} value={limit}>
          {limitWords(limit, kept)}
        </option>
      ))}
    </PillSelect>
  )
}

/** Opens the line over the list that asks for it, and goes there. */
function askForPlace() {
  const summary = document.querySelector<HTMLElement>(`#${FIND_PLACE} summary`)
  if (summary === null) return
  if (summary.parentElement instanceof HTMLDetailsElement) summary.parentElement.open = true
  summary.focus()
}
