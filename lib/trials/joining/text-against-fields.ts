import { yearsIn } from '../record/registry-age.ts'
import type { Trial } from '../record/trial.ts'
import type { Ages } from './joining-line.ts'
import { ageLines, type SaidLine, sexLines } from './joining-lines.ts'

/** One limit can be counted in two ways: up to 55, or up to the day before the 56th birthday. */
const COUNTED_ALIKE = 1
/** From here on a highest age is written where there is none. */
const NO_HIGHEST = 90

/** A word for the other sex anywhere in the rules: it may let in who is not named in a line. */
const OTHER_SEX = {
  female: /\b(?:males?|m[ae]n|boys?)\b/i,
  male: /\b(?:females?|wom[ae]n|girls?)\b/i,
} as const

/** Ages as a record's own fields give them. */
function agesInFields({ minimumAge, maximumAge }: Trial): Ages {
  return { min: yearsIn(minimumAge), max: yearsIn(maximumAge) }
}

const areReversed = ({ min, max }: Ages) => min !== null && max !== null && min > max

/** Whether the youngest age in a record's fields is above the oldest. */
export function areAgesReversed(trial: Trial): boolean {
  return areReversed(agesInFields(trial))
}

/** The one value of several lines; null where none gives one, undefined where they differ. */
function only(values: readonly (number | null)[]): number | null | undefined {
  const given = [...new Set(values.filter((value) => value !== null))]
  return given.length > 1 ? undefined : (given[0] ?? null)
}

/** What lines on age say together; null where they differ among themselves. */
function together(lines: readonly SaidLine[]): Ages | null {
  const min = only(lines.map(({ ages }) => ages?.min ?? null))
  const max = only(lines.map(({ ages }) => ages?.max ?? null))
  if (min === undefined || max === undefined) return null
  return areReversed({ min, max }) ? null : { min, max }
}

const differ = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && Math.abs(one - other) > COUNTED_ALIKE

const highest = (max: number | null) => (max === null || max >= NO_HIGHEST ? null : max)

type AgesThatDiffer = {
  readonly lines: readonly SaidLine[]
  /** What the lines say. */
  readonly text: Ages
  /** Which limits differ from those of the fields. */
  readonly limits: readonly (keyof Ages)[]
}

/**
 * Ages in the rules for joining that differ by more than a year from those of the fields. Null where they do not, where only one of the two gives a
 * limit, and where the lines are not certain to hold for everyone.
 */
export function agesThatDiffer(trial: Trial): AgesThatDiffer | null {
  const fields = agesInFields(trial)
  if ((fields.min === null && fields.max === null) || areReversed(fields)) return null
  const lines = ageLines(trial)
  const text = together(lines)
  if (text === null) return null
  const limits = [
    ...(differ(text.min, fields.min) ? (['min'] as const) : []),
    ...(differ(highest(text.max), highest(fields.max)) ? (['max'] as const) : []),
  ]
  return limits.length === 0 ? null : { lines, text, limits }
}

type SexThatDiffers = {
  readonly line: SaidLine
  readonly text: NonNullable<SaidLine['sex']>
  readonly field: NonNullable<Trial['sex']>
}

/** Who can join by sex in the rules for joining, where it differs from the field. Rules on pregnancy say nothing of it. */
export function sexThatDiffers(trial: Trial): SexThatDiffers | null {
  const field = trial.sex
  if (field === null) return null
  const lines = sexLines(trial)
  const [line] = lines
  const text = line?.sex ?? null
  if (line === undefined || text === null || text === field) return null
  if (lines.some(({ sex }) => sex !== text)) return null
  if (text !== 'all' && OTHER_SEX[text].test(trial.criteria ?? '')) return null
  return { line, text, field }
}
