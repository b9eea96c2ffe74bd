import { MOST_IN_LIST } from '../../shortlist/list-link.ts'
import type { SavedTrial } from '../../shortlist/saved-list.ts'
import type { AllSheets } from './all-sheets.ts'
import type { PaperSheet } from './paper-sheet.ts'

/** One saved trial on paper: as its record is now, or, where that is not at hand, as the device keeps it. */
export type SavedSheet =
  | { readonly kind: 'read'; readonly nctId: string; readonly sheet: PaperSheet }
  | {
      /** Not one of those that we list, or listed in a form that we cannot read. */
      readonly kind: 'not-there' | 'unreadable'
      readonly nctId: string
      readonly saved: SavedTrial
    }

/** The saved trials that are printed, in their order, and how many more there are than a list holds. Two numbers of one record are one sheet. */
export function savedSheets(
  trials: readonly SavedTrial[],
  { sheets, unreadable }: Pick<AllSheets, 'sheets' | 'unreadable'>,
): { readonly printed: readonly SavedSheet[]; readonly tooMany: number } {
  const byNumber = new Map([
    ...sheets.flatMap((sheet) => sheet.trial.aliases.map((old) => [old, sheet] as const)),
    ...sheets.map((sheet) => [sheet.trial.nctId, sheet] as const),
  ])
  const all = new Map<string, SavedSheet>()
  for (const saved of trials) {
    const sheet = byNumber.get(saved.nctId)
    const nctId = sheet?.trial.nctId ?? saved.nctId
    if (sheet !== undefined) all.set(nctId, { kind: 'read', nctId, sheet })
    else {
      const kind = unreadable.includes(nctId) ? 'unreadable' : 'not-there'
      all.set(nctId, { kind, nctId, saved })
    }
  }
  const printed = [...all.values()].slice(0, MOST_IN_LIST)
  return { printed, tooMany: all.size - printed.length }
}
