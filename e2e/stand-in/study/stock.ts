import { type ShelfFaults, shelfFaultsSchema, spoiltStudies } from '../faults/shelf-faults.ts'
import { type Shelf, shelfOf } from '../shelf.ts'
import { studyOf } from './study.ts'

/** The studies that the stand-in was given, and what is served of them. */
export type Stock = {
  /** The shelf as these faults leave it: the same one, with its page tokens and what was found on it, as long as the faults are the same. */
  shelf(faults: ShelfFaults): Shelf
}

/** Takes records in. The healthy shelf and the one spoilt last are kept. */
export function stockOf(records: readonly unknown[]): Stock {
  const studies = records.map(studyOf)
  const healthy = { key: keyOf(shelfFaultsSchema.parse({})), shelf: shelfOf(studies) }
  let spoilt = healthy
  return {
    shelf: (faults) => {
      const key = keyOf(faults)
      if (key === healthy.key) return healthy.shelf
      if (key !== spoilt.key) spoilt = { key, shelf: shelfOf(spoiltStudies(studies, faults)) }
      return spoilt.shelf
    },
  }
}

/** Two sets of faults with the same key spoil studies alike, whatever else is wrong. */
function keyOf(faults: ShelfFaults): string {
  return JSON.stringify(shelfFaultsSchema.parse(faults))
}
