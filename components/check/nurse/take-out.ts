import { putAllBack, type TakenOut, takeOut } from '#lib/shortlist/taken-out'
import { changeSaved } from '../../shortlist/saved-store.ts'

/** Takes several trials out of what is saved, and gives them so that they can be put back. */
export function takeOutSaved(nctIds: ReadonlySet<string>): readonly TakenOut[] {
  let out: readonly TakenOut[] = []
  changeSaved((before) => {
    const { list, taken } = takeOut(before, nctIds)
    out = taken
    return list
  })
  return out
}

export const putBackSaved = (taken: readonly TakenOut[]) =>
  changeSaved((list) => putAllBack(list, taken))
