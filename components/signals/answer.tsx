import { Mark } from '#components/ui/words/mark'
import type { ShownFinding } from '#lib/signals/finding/shown-finding'
import { FINDINGS } from './finding-styles'

/** The drawn mark of a finding and its answer in words. Stands inside what lays them side by side. */
export function Answer({
  finding,
  markSize = '-mt-[0.02em] size-6',
}: {
  readonly finding: ShownFinding
  readonly markSize?: string
}) {
  const { mark, before } = FINDINGS[finding.state]
  return (
    <>
      <Mark name={mark} className={markSize} />
      <span>
        {before}
        {finding.sentence}
      </span>
    </>
  )
}
