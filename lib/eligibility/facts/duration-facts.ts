import type { Criterion } from '../criteria/criterion.ts'
import { doubtsOf } from '../spans/doubts.ts'
import { withSymbols } from '../spans/normalise.ts'
import type { Range } from '../spans/ranges.ts'
import { rangeAt, required } from '../spans/ranges.ts'
import type { Fact } from './fact.ts'

const UNIT = '(?:years?|yrs?|months?|mos?|weeks?)\\b'
const DAYS = { y: 1, m: 1 / 12, w: 1 / 52 } as const

const NAMED =
  /\b(?:disease duration|duration of (?:the )?(?:disease|MS|multiple sclerosis|illness)|MS duration|multiple sclerosis duration|time since (?:the )?(?:MS )?(?:diagnosis|(?:symptom|disease)? ?onset)|(?:MS |disease |symptom )onset|diagnosed(?: with (?:MS|multiple sclerosis))?|diagnosis of (?:MS|multiple sclerosis))\b/gi
const FILLER =
  /(?:[\s,:;=()[\]]|\b(?:of|is|must|should|be|the|MS|multiple sclerosis|from|onset|diagnosis|symptoms?|since|first|for|within|in|last|past|previous|a|duration)\b){0,10}/iy

const CONDITION =
  /\b(?:if|unless|when|whose)\b|\b(?:in|for|among) (?:those|patients|subjects|participants|people)\b|\bEDSS\b/i

const SINCE: readonly (readonly ['onset' | 'diagnosis', RegExp])[] = [
  ['onset', /\bonset|first symptom|symptom onset/i],
  ['diagnosis', /\bdiagnos/i],
]

const unitOf = (words: string) =>
  /^[^a-z]*mo/i.test(words) ? DAYS.m : /^[^a-z]*w/i.test(words) ? DAYS.w : DAYS.y

/** "6 months to 20 years": each bound may have its own unit; a single one stands after the last number. */
function inYears(range: Range, words: string): Range {
  const units = words.match(/(?:years?|yrs?|months?|mos?|weeks?)\b/gi) ?? []
  const [first = 'years', last = first] = units
  const years = (value: number | null, unit: string) =>
    value && Math.round(value * unitOf(unit) * 100) / 100
  return { ...range, min: years(range.min, first), max: years(range.max, last) }
}

/** How long someone must have had MS, in years, since the first symptom or the diagnosis. Pain, relapses and treatments have durations of their own. */
export function durationFacts(criterion: Criterion): readonly Fact[] {
  if (criterion.text.search(NAMED) === -1) return []
  const text = withSymbols(criterion.text)
  for (const name of text.matchAll(NAMED)) {
    FILLER.lastIndex = name.index + name[0].length
    const filled = FILLER.exec(text)?.[0] ?? ''
    const at = name.index + name[0].length + filled.length
    const written = rangeAt(text, at, UNIT) ?? within(text, at, filled)
    const words = written ? text.slice(at, written.end + 8) : ''
    const range = written && required(written, criterion.side, [0, 90])
    if (
      !range ||
      !new RegExp(UNIT, 'i').test(words) ||
      /^ ?(?:of age|old)/i.test(text.slice(written.end))
    )
      continue
    const since = SINCE.find(([, pattern]) => pattern.test(name[0] + filled))?.[0] ?? null
    return [
      {
        kind: 'duration',
        range: inYears(range, words),
        since,
        quote: criterion.original,
        field: 'eligibilityCriteria',
        criterion,
        doubts: [...doubtsOf(criterion), ...(CONDITION.test(text) ? (['condition'] as const) : [])],
      },
    ]
  }
  return []
}

/** "Diagnosed within 5 years": no comparison stands before the number, but "within" is one. */
function within(text: string, at: number, filled: string) {
  if (!/\b(?:within|in the (?:last|past))\b/i.test(filled)) return null
  const number = /^\d{1,2}(?= )/.exec(text.slice(at))?.[0]
  if (number === undefined) return null
  const written = rangeAt(`<= ${text.slice(at, at + 20)}`, 0, UNIT)
  return written && { ...written, end: at + written.end - 3 }
}
