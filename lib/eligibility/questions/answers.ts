import type { MsType } from '../vocabulary/ms-types.ts'

/** A stretch on the EDSS that a person's plain words about walking stand for. */
export type WalkingRange = readonly [from: number, to: number]

/** Whole days since the last time, or "never". */
export type DaysSince = number | 'never'

/**
 * What a person told. null everywhere means "not sure" or skipped, and never counts against anyone.
 * Answers stay on the device: nothing here is ever sent.
 */
export type Answers = {
  /** Whole years. */
  readonly age: number | null
  /** As recorded at birth. */
  readonly sex: 'female' | 'male' | null
  readonly msType: MsType | null
  /** A number that the person was told. */
  readonly edss: number | null
  /** Used only where `edss` is null. */
  readonly walking: WalkingRange | null
  /** Ids of `treatments.ts`; empty for "none". */
  readonly treatments: readonly string[] | null
  readonly relapse: DaysSince | null
  readonly steroids: DaysSince | null
  readonly antibiotics: DaysSince | null
  readonly probiotics: DaysSince | null
  /** Ids of `gut-conditions.ts`; empty for "none". */
  readonly gut: readonly string[] | null
  readonly pregnancy: 'pregnant' | 'breastfeeding' | 'planning' | 'neither' | null
  readonly mri: boolean | null
}
