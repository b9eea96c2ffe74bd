import { Mark } from '#components/ui/mark'
import type { ShownFinding } from '#lib/signals/finding/shown-finding'
import { LOOKS } from './finding-look'

/** The drawn mark of a finding and its answer in words. Stands inside what holds the row's `says`. */
export function Answer({ finding }: { readonly finding: ShownFinding }) {
  const { mark, before } = LOOKS[finding.state]
  return (
    <>
      <Mark name={mark} />
      <span>
        {before}
        {finding.sentence}
      </span>
    </>
  )
}
