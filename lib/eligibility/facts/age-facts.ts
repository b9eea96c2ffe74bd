import type { Criterion } from '../criteria/criterion.ts'
import { type Doubt, doubtsOf } from '../spans/doubts.ts'
import { withSymbols } from '../spans/normalise.ts'
import type { Range } from '../spans/ranges.ts'
import { rangeAt, required, type Written } from '../spans/ranges.ts'
import type { Fact } from './fact.ts'
import { sexFacts } from './sex-facts.ts'

const YEARS = '(?:years?|yrs?|y\\.?o\\.?|y)\\.?(?: ?-?(?:old|olds)\\b| of age\\b| in age\\b)?'

/** The word age, and what may stand between it and its range. */
const AGE = /\b(?:ages?|aged|adults?)\b/gi
const FILLER =
  /(?:[\s,:;=()[\]"'*]|\b(?:must|should|be|is|are|was|range[sd]?|ranging|group|years?|in|of|the|at|on|with|limits?|patients?|subjects?|participants?|who|time|screening|enrol+ment|consent|signing|informed|inclusion|entry|study|randomi[sz]ation|day|baseline|old|individuals?|men|women|males?|females?|and|or|a|an|who|having|criteri\w+)\b){0,14}/iy

/** Another age than the person's now: at the first symptom, of a child, of those who need a test. */
const OTHER_AGE_BEFORE =
  /\b(?:onset|diagnos\w+|symptoms?) (?:\S{1,15} ){0,4}?(?:at|before|after|by|since|until|prior to)(?: the| an)? $|\b(?:menopaus\w*|menarche|child(?:ren)?'?s?|infants?|average|mean|median|controls?|matched|gestational|bone|vaccinat\w+|before|since|until|after) (?:\S{1,15} ){0,3}?$/i
const OTHER_AGE_AFTER =
  /^[^.;]{0,30}\b(?:at|of|before|since|for) (?:the )?(?:time of )?(?:MS |disease |first )?(?:onset|diagnosis|symptom)/i
const CONDITION_AFTER =
  /^[^.;]{0,25}?\bexcept\b|^[^.;]{0,80}?\b(?:if|unless|in (?:the )?(?:cohort|part|group|arm)|for (?:the |MS |healthy )?(?:cohort|part|group|arm|controls?|patients|subjects|PPMS|SPMS|RRMS|men|women|males|females))\b/i
/** A second range for others: "18 to 55 (RRMS) or 18 to 65 (SPMS)". */
const SECOND_AFTER = /^[^.;]{0,40}\bor\b[^.;]{0,20}\d{1,2} ?(?:-|to|and) ?\d{1,2}\b/i
const FOR_SOME_AFTER =
  /^ ?\(?(?:for |if |in )?(?:(?:RR|SP|PP)MS|CIS|RIS|women|men|females?|males?|cohort|part|group)\b(?! ?(?:and|or|\/))/i
const STRATUM_AFTER =
  /^[^.;]{0,60}\b(?:must|need to|required to|should) (?!be (?:able|willing|at|<|>|between|from|of|in)\b)/i
const ONE_SEX_BEFORE = /\b(?:women|females?|men|males?|girls|boys)\b[^.;]{0,30}$/i
const BOTH_SEXES =
  /\b(?:men|male|males)\b.{0,20}\b(?:women|female|females)\b|\b(?:women|female|females)\b.{0,20}\b(?:men|male|males)\b/i
const ABOUT_CONTRACEPTION = /child-?\s?bearing|menopaus|contracept|pregnan|birth control|fertile/i

/** A range in years at the beginning of a line, with no word about age but its unit: "18 to 65 years". */
const OPENING =
  /^(?:(?:\W|\b(?:healthy|eligible|adults?|males?|females?|men|women|both|sexes|genders?|patients?|subjects?|participants?|people|persons?|individuals?|volunteers?|and|or|the|are|is|who|must|be|of|either|any|sex|gender|ambulatory|outpatients?)\b){0,12}?)(?=(?:between|from|[<>]|\d))/i

/** No age is without one of these: most lines end here. */
const ABOUT_AGE = /\bage|adult|years?\b|yrs?\b|\by\.?\/?o\b|older|younger/i

/** "Between the ages of 18 and 55": the word age stands inside the range. */
const BETWEEN_AGES = /\b(?:in )?between (?:the )?ages? (?:of )?/gi

/** A range with "old", "of age" or the like after it, wherever it stands. */
const OLD = `(?:years?|yrs?)\\.?(?: ?-?olds?\\b| of age\\b| in age\\b)|y\\/?\\.?o\\b\\.?`

const plausible = ({ min, max }: Range) =>
  (min === null || min <= 100) && (max === null || (max >= 10 && max <= 120))

type Found = { readonly written: Written; readonly start: number }

function afterWord(text: string): Found[] {
  return [...text.matchAll(AGE)].flatMap((word) => {
    FILLER.lastIndex = word.index + word[0].length
    const at = FILLER.lastIndex + (FILLER.exec(text)?.[0].length ?? 0)
    const written = rangeAt(text, at, YEARS)
    return written ? [{ written, start: word.index }] : []
  })
}

function beforeUnit(text: string): Found[] {
  const found: Found[] = []
  for (const unit of text.matchAll(new RegExp(OLD, 'gi'))) {
    for (let at = Math.max(0, unit.index - 60); at < unit.index; at += 1) {
      if (at > 0 && /[\w.<>=]/.test(text[at - 1] ?? '')) continue
      const written = rangeAt(text, at, YEARS)
      if (written && written.end >= unit.index) {
        found.push({ written, start: at })
        break
      }
    }
  }
  return found
}

function atStart(text: string): Found[] {
  const start = OPENING.exec(text)?.[0].length
  const written = start === undefined ? null : rangeAt(text, start, YEARS)
  if (!written || start === undefined) return []
  const unit = new RegExp(`${YEARS}[^a-z]*$`, 'i').test(text.slice(start, written.end))
  const rest = text.slice(written.end)
  const alone = /^ ?(?:$|[.,;)]|inclusive|at\b|and (?:able|willing)|with (?:MS|multiple|a ))/i.test(
    rest,
  )
  return unit && alone ? [{ written, start }] : []
}

/**
 * The ages in whole years that a line's words ask for. Other ages, such as that at the first symptom, and rules for people of a
 * certain age only are not read. The record's own age fields are read in `structuredFacts`.
 */
export function ageFacts(criterion: Criterion): readonly Fact[] {
  if (!ABOUT_AGE.test(criterion.text)) return []
  const text = withSymbols(criterion.text).replace(BETWEEN_AGES, 'age between ')
  if (!/\d/.test(text)) return []
  const word = afterWord(text)
  const unit = word.length > 0 ? word : beforeUnit(text)
  const all = unit.length > 0 ? unit : atStart(text)
  const certain = doubtsOf(criterion)
  const facts = all.flatMap(({ written, start }): Fact[] => {
    const before = text.slice(Math.max(0, start - 80), start)
    const after = text.slice(written.end)
    if (/^ ?-?(?:months?|weeks?|days?|mg|ml|kg)/i.test(after)) return []
    if (OTHER_AGE_BEFORE.test(before) || OTHER_AGE_AFTER.test(after) || STRATUM_AFTER.test(after))
      return []
    const oneSex = ONE_SEX_BEFORE.test(before) && !BOTH_SEXES.test(text.slice(0, written.end + 40))
    if (oneSex && ABOUT_CONTRACEPTION.test(text)) return []
    const negated = criterion.side === 'inclusion' && /\b(?:not|no)\b[^.;]{0,20}$/i.test(before)
    const range = required(written, negated ? 'exclusion' : criterion.side, [0, 110])
    if (range === null || !plausible(range)) return []
    const forOneSex = oneSex && sexFacts(criterion).length === 0
    const condition: readonly Doubt[] =
      forOneSex || CONDITION_AFTER.test(after) || FOR_SOME_AFTER.test(after) ? ['condition'] : []
    const several: readonly Doubt[] = SECOND_AFTER.test(after) ? ['several'] : []
    const doubts = [...new Set([...certain, ...condition, ...several])]
    return [
      {
        kind: 'age',
        range,
        quote: criterion.original,
        field: 'eligibilityCriteria',
        criterion,
        doubts,
      },
    ]
  })
  const distinct = new Map(
    facts.map((fact) => [fact.kind === 'age' && JSON.stringify(fact.range), fact]),
  )
  return [...distinct.values()]
}
