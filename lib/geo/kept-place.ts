import type { Point } from './point.ts'
import type { Unit } from './unit.ts'

/** Where a person is: a point, or only a country, where `point` is null. */
export type ChosenPlace = {
  /** As the person would say it: "Munich, Bavaria, Germany". */
  readonly words: string
  readonly point: Point | null
  /** ISO code; null where only the device knows the point. */
  readonly country: string | null
}

/** A chosen place and the unit for distances from it. */
export type KeptPlace = { readonly place: ChosenPlace; readonly unit: Unit }
