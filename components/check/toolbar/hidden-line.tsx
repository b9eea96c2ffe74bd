import { TextButton } from '#components/ui/press/text-button'
import type { Narrowed } from '#lib/catalogue/check/narrow'
import { counted } from '#lib/trials/text/listed'
import { showAll } from './show-all.ts'

/** How many trials the filters hide, with the way to see all again. The line is there from the start, so that what changes is announced. */
export function HiddenLine({
  narrowed: { shown, hidden, unknownFar },
}: {
  readonly narrowed: Narrowed
}) {
  const all = shown.length + hidden
  return (
    <p className="mt-2 min-h-[1.6em] text-sm text-ink-2 print:hidden" role="status">
      {hidden > 0 && `Your filters hide ${hidden} of ${counted(all, 'trial')}. `}
      {unknownFar > 0 && `${unknownFar} of those shown: distance unknown. `}
      {hidden > 0 && <TextButton onClick={showAll}>Show all {all}</TextButton>}
    </p>
  )
}
