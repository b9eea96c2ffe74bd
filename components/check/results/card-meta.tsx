import { StateChip } from '#components/ui/state-chip'
import type { Result } from '#lib/catalogue/check/check-results'
import { farWords, whereWords } from '#lib/catalogue/check/wording/where-wording'
import type { KeptPlace } from '#lib/geo/kept-place'
import { ago } from '#lib/trials/dates/spoken-date'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateGroup, stateWords } from '#lib/trials/record/state'
import { deviceDay } from '../state/device-day'

/** How a trial stands, where it is, how far, and when its record was last confirmed. */
export function CardMeta({
  result,
  kept,
  asOf,
}: {
  readonly result: Result
  readonly kept: KeptPlace | null
  readonly asOf: AsOf
}) {
  const { trial } = result
  const takesNow = stateGroup(trial.state) === 'recruiting'
  const state = takesNow && asOf === null ? 'Takes people now' : stateWords(trial.state, asOf)
  const far = farWords(result, kept)
  const away = far !== null && result.far?.near?.open ? `${far} away` : far
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm leading-snug">
      <StateChip look={takesNow ? 'open' : 'other'}>{state}</StateChip>
      <span>{[whereWords(result, kept), away].filter(Boolean).join(' · ')}</span>
      <span className="text-ink-2">{confirmedWords(trial)}</span>
    </p>
  )
}

/** "confirmed 3 months ago"; of a record without that day, when it last changed. */
function confirmedWords({ confirmed, changed }: Result['trial']): string | null {
  const date = confirmed ?? changed
  const when = date === null ? null : (ago(date, deviceDay()) ?? date)
  if (when === null) return 'no date of confirmation'
  return confirmed === null ? `record changed ${when}` : `confirmed ${when}`
}
