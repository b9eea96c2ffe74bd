import { typedNumber } from '#lib/trials/links/number-in-path'
import { readPasted } from '#lib/trials/links/pasted'

/** What stands in the address, and the trial number in it in its one proper form; null where there is not exactly one. */
export async function asked(
  params: Promise<{ nctId: string }>,
): Promise<{ readonly typed: string; readonly nctId: string | null }> {
  const typed = typedNumber(`/trials/${(await params).nctId}`) ?? ''
  const pasted = readPasted(typed)
  return { typed, nctId: pasted.kind === 'number' ? pasted.nctId : null }
}
