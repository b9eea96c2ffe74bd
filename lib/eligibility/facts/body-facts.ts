import type { Criterion } from '../criteria/criterion.ts'
import { doubtsOf } from '../spans/doubts.ts'
import { withSymbols } from '../spans/normalise.ts'
import type { Range } from '../spans/ranges.ts'
import { rangeAt, required } from '../spans/ranges.ts'
import type { Fact } from './fact.ts'

const FILLER =
  /(?:[\s,:;=()[\]"'*]|\b(?:BMI|body mass index|score|value|of|is|are|must|should|be|has|have|having|to be|a|an|at|with|in|within|the range|range|baseline|screening|entry|kg\/m\^?2|kg\/m²)\b){0,12}/iy

/** A condition close to the measure; further off in a long line it belongs to something else. */
const CONDITION =
  /\b(?:BMI|body mass|weigh\w*)\b[^,;.]{0,60}\b(?:if|unless|except|or with)\b|\b(?:if|unless)\b[^,;.]{0,30}\b(?:BMI|body mass|weigh\w*)\b/i

/** Words that make a weight another one, or a change of it. */
const OTHER_WEIGHT =
  /\b(?:loss|gain|chang\w+|molecular|birth|ideal|lost|gained|reduc\w+|increas\w+|weight[- ]bearing|per)\b/i

type Measure = {
  readonly kind: 'bmi' | 'weight'
  readonly name: RegExp
  readonly unit: string
  readonly ends: readonly [number, number]
}

const BMI: Measure = {
  kind: 'bmi',
  name: /\bbody[- ]mass[- ]index(?: ?\(BMI\))?|\bBMI\b/gi,
  unit: 'kg ?\\/ ?(?:m2|m\\^2|m²|m 2|sqm)',
  ends: [10, 90],
}
const KILOGRAMS: Measure = {
  kind: 'weight',
  name: /\b(?:body ?)?weigh(?:t|s|ed|ing)?\b/gi,
  unit: '(?:kgs?|kilograms?|kilos?)\\b(?! ?\\/)',
  ends: [10, 400],
}
const POUNDS: Measure = { ...KILOGRAMS, unit: '(?:lbs?|pounds)\\b', ends: [22, 900] }

const inKilograms = (range: Range): Range => {
  const kilos = (pounds: number | null) => pounds && Math.round(pounds * 4.535924) / 10
  return { ...range, min: kilos(range.min), max: kilos(range.max) }
}

function rangeOf({ name, unit, ends }: Measure, criterion: Criterion): Range | null {
  if (criterion.text.search(name) === -1) return null
  const text = withSymbols(criterion.text)
  for (const found of text.matchAll(name)) {
    FILLER.lastIndex = found.index + found[0].length
    const at = FILLER.lastIndex + (FILLER.exec(text)?.[0].length ?? 0)
    const written = rangeAt(text, at, unit)
    const range = written && required(written, criterion.side, ends)
    const inside = (value: number | null) =>
      value === null || (value >= ends[0] && value <= ends[1])
    if (written && range && inside(range.min) && inside(range.max)) {
      const hasUnit = new RegExp(unit, 'i').test(text.slice(at, written.end + 12))
      if (name === BMI.name || hasUnit) return range
    }
  }
  return null
}

const factOf = (kind: 'bmi' | 'weight', range: Range | null, criterion: Criterion): Fact[] => {
  if (range === null) return []
  const condition = CONDITION.test(criterion.text)
  const doubts = [...doubtsOf(criterion), ...(condition ? (['condition'] as const) : [])]
  return [
    { kind, range, quote: criterion.original, field: 'eligibilityCriteria', criterion, doubts },
  ]
}

/** The body mass index, and the weight in kilograms, that a line asks for. Gain, loss and birth weight are not read. */
export function bodyFacts(criterion: Criterion): readonly Fact[] {
  const weight = OTHER_WEIGHT.test(criterion.text)
    ? null
    : (rangeOf(KILOGRAMS, criterion) ?? asKilograms(rangeOf(POUNDS, criterion)))
  return [
    ...factOf('bmi', rangeOf(BMI, criterion), criterion),
    ...factOf('weight', weight, criterion),
  ]
}

const asKilograms = (range: Range | null) => range && inKilograms(range)
