import type { Criterion } from '../criteria/criterion.ts'
import type { Doubt } from '../spans/doubts.ts'
import type { Range } from '../spans/ranges.ts'
import type { MsType } from '../vocabulary/ms-types.ts'

/** Where a fact was read. */
export type Source = {
  /** An exact substring of the field. */
  readonly quote: string
  readonly field: 'eligibilityCriteria' | 'minimumAge' | 'maximumAge' | 'sex' | 'healthyVolunteers'
  /** null where the fact comes from a field of its own and not from a line of the criteria. */
  readonly criterion: Criterion | null
  /** Other lines that it was read from, together with `criterion`: each of them alone may say less. Absent where it comes from one line. */
  readonly besides?: readonly Criterion[]
  /** Empty for a fact that is certain. */
  readonly doubts: readonly Doubt[]
}

/** What a record asks of a participant. An exclusion is turned round: "EDSS above 7 excluded" is a maximum of 7, inclusive. */
export type Statement =
  /** Years. */
  | { readonly kind: 'age'; readonly range: Range }
  | { readonly kind: 'sex'; readonly sex: 'female' | 'male' | 'all' }
  /**
   * One fact holds all lines that let types in. Each line that shuts types out is a fact of its own, with `accepted` empty and
   * `any` false: it says nothing of the types that it does not name.
   */
  | {
      readonly kind: 'ms-type'
      readonly accepted: readonly MsType[]
      /** True where the record says MS and no type. */
      readonly any: boolean
      /** Types that the words may or may not let in. */
      readonly maybe: readonly MsType[]
      readonly excluded: readonly MsType[]
    }
  | { readonly kind: 'edss'; readonly range: Range }
  /** For example "McDonald", 2017; the year is null where none is named. */
  | { readonly kind: 'diagnosis'; readonly criteria: string; readonly years: readonly number[] }
  /** Years since the first symptom or the diagnosis; `since` is null where the record does not tell which. */
  | {
      readonly kind: 'duration'
      readonly range: Range
      readonly since: 'onset' | 'diagnosis' | null
    }
  /** On one of these now. Names are ids of `treatments.ts`: one treatment, or a class. */
  | { readonly kind: 'treatment-required'; readonly anyOf: readonly string[] }
  /** Not on any of these now or, with `ever`, at any time; `except` are still allowed. */
  | {
      readonly kind: 'treatment-not-allowed'
      readonly anyOf: readonly string[]
      readonly except: readonly string[]
      readonly ever: boolean
    }
  /** No disease-modifying treatment now. */
  | { readonly kind: 'no-treatment' }
  /** Nothing of this in the last `days` (30 a month, 365 a year); null where the record gives no time; `ever` = at any time in the past. */
  | {
      readonly kind: 'washout'
      readonly agent: string
      readonly days: number | null
      readonly ever: boolean
      /** The record's own words for the time, such as "within 3 months before screening". */
      readonly window: string | null
    }
  /** A gut condition or operation that the record excludes: an id of `gut-conditions.ts`. */
  | { readonly kind: 'gut'; readonly conditions: readonly string[] }
  | { readonly kind: 'pregnancy' }
  | { readonly kind: 'breastfeeding' }
  | { readonly kind: 'mri' }
  | { readonly kind: 'bmi'; readonly range: Range }
  /** Kilograms. */
  | { readonly kind: 'weight'; readonly range: Range }
  | { readonly kind: 'swallowing' }
  | { readonly kind: 'other-trial' }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'travel' }

/** One thing read from a record with certainty, or with a doubt that is named. */
export type Fact = Statement & Source
