import type { Criterion } from '../criteria/criterion.ts'
import { type Doubt, doubtsOf } from '../spans/doubts.ts'
import { withSymbols } from '../spans/normalise.ts'
import type { Range } from '../spans/ranges.ts'
import { rangeAt, required, type Written } from '../spans/ranges.ts'
import type { Fact } from './fact.ts'

/** The scale's names, with the typing slips that records hold; all become "EDSS". */
const NAMES =
  /\b(?:kurtzke'?s? )?(?:e[xs]panded|extended|enhanced) (?:kurtzke )?disabilit(?:y|ies) (?:status |severity )?(?:scale|score|system)s?(?: score)?\b|\be\.d\.s\.s\.?|\bEDDS\b|\bEDSS\b/gi

/** Words that may stand between the scale's name and its range. */
const FILLER =
  /(?:[\s,:;=()[\]"'*]|\b(?:EDSS|kurtzke|scores?|scored|scoring|values?|total|overall|levels?|rating|grade|status|disability|of|is|are|be|being|was|were|must|should|has|have|having|to be|a|an|the|at|on|with|in|as|measured|assessed|defined|determined|(?:screening|baseline) ?(?:and|\/|or) ?(?:screening|baseline)|baseline|screening|entry|inclusion|enrol+ment|randomi[sz]ation|study|visit|day|time|current|currently|stable|the range|range[sd]?|ranging|within|scale|comprised|included|by)\b|(?<=day )-?\d\b){0,24}/iy

/** Not the scale itself but a step on it, or one of the functional systems below it. */
const STEP =
  /(?:chang|increas|progress|worsen|deterior|improv|decreas|step|sustained|confirmed|differ|declin|increment|gain|accumulat|reduc|stabili)\w*(?: \S{1,20}){0,7} ?[(["]?$/i
const STEP_AFTER =
  /^ ?(?:-? ?(?:points?|steps?)\b(?! (?:or|on|at))|(?:increase|change|progress|worsen|deteriorat|improve|decrease))/i

/** A rule only for those with a certain score, not a limit for all. */
const STRATUM_BEFORE =
  /\b(?:if|when|whose|where|(?:for|in|among) (?:those|patients|subjects|participants|people) with)(?: \S{1,20}){0,5} ?[(["]?$/i
const STRATUM_AFTER =
  /^[^.;]{0,40}\b(?:must|should|will|require[sd]?|needs?)\b|^[^;]{0,90}\bonly (?:be )?(?:eligible|included|enrol+ed|allowed)\b/i
const ALTERNATIVE_BEFORE =
  /\b(?:or|either)(?: (?:an?|with|have|has|having|by|baseline|current))* ?[(["]?$/i
/** "Ill for over 10 years and EDSS of 2 or less": only both together shut out. */
const COMBINED_BEFORE = /\d[^.;]*\b(?:and|with|plus|in)\b[^.;]*$/i
const CONDITION_AFTER =
  /^[^.;]{0,120}?\b(?:if|unless|except|in (?:patients|subjects|participants|case|(?:the )?(?:relaps\w+|progress\w+|primary|secondary|(?:RR|SP|PP|P|R)-?MS)|(?:the )?(?:\w+ )?(?:groups?|cohorts?|arms?)\b)|for (?:patients|subjects|participants|those|the|relaps\w+|progress\w+|primary|secondary|(?:RR|SP|PP|P|R)MS)|when|depending)\b|^ ?[,;(]? ?(?:and\/)?or\b(?! at)/i

/** A second range after the first, "0 to 3.5 or 4 to 6", of which one may hold for some and not for others. */
const SECOND =
  /^ ?[)\]]? ?(?:or|and|\/|vs\.?|,|;|&) ?(?:(?:EDSS|mild|moderate|severe|low|high|between|from|for|(?:RR|SP|PP)MS|an?|scores?|of|group|patients?|with|the) ?){0,5}(?:(?:<=?|>=?) ?\d(?:\.\d)?|\d(?:\.\d)? ?(?:-|to|and) ?\d(?:\.\d)?)(?! ?(?:\d|years?|months?|weeks?|days?|relapses?|%))/i
const NEGATED_BEFORE =
  /\b(?:no|not (?:to )?have|without|not)(?: (?:an?|any|baseline|current))* ?[(["]?$/i
const FUNCTIONAL =
  /\b(?:FSS?|functional|pyramidal|cerebellar|sub-?scores?|brainstem|sensory|visual|bowel)\b/i

const whole = (value: number | null) => value === null || (value <= 10 && (value * 2) % 1 === 0)
const onScale = ({ min, max }: Range) => whole(min) && whole(max)

/** No line of criteria names the scale more often; more would only take time. */
const MOST = 12

type Reading = { readonly range: Range; readonly doubts: readonly Doubt[] }

/** "3.0 to 6.5 on the EDSS": the range stands before the name. */
function before(text: string, name: number): Written | null {
  const lead = text.slice(Math.max(0, name - 60), name)
  const start = Math.max(0, name - 60)
  const tail =
    /(?:points? )?(?:on|in|according to|by|using|as measured (?:by|with)|of)(?: the| a)?(?: kurtzke)? ?[([]?$/i.exec(
      lead,
    )
  if (!tail || FUNCTIONAL.test(lead)) return null
  for (let at = start; at < name; at += 1) {
    if (at > 0 && /[\w.]/.test(text[at - 1] ?? '')) continue
    const found = rangeAt(text, at, 'points?')
    if (found && /^\s*$/.test(text.slice(found.end, start + tail.index))) return found
  }
  return null
}

/** "A minimum EDSS of 3.0": the comparison stands before the name, the number after. */
function withOp(op: string, text: string, at: number): Written | null {
  const number = /^\d{1,2}(?:\.\d)?(?! ?[\d%-])/.exec(text.slice(at))?.[0]
  const found = number === undefined ? null : rangeAt(`${op}${number}`, 0, 'points?')
  return found && { ...found, end: at + (number?.length ?? 0) }
}

/** "3.0 ≤ EDSS ≤ 6.5". */
const AROUND =
  /(\d{1,2}(?:\.\d)?) ?(<=|<) ?(?:baseline |screening )?EDSS(?: score)? ?(<=|<) ?(\d{1,2}(?:\.\d)?)/i

function readAround(text: string): Range | null {
  const [, min, minOp, maxOp, max] = AROUND.exec(text) ?? []
  if (min === undefined || max === undefined) return null
  return {
    min: Number(min),
    max: Number(max),
    minInclusive: minOp !== '<',
    maxInclusive: maxOp !== '<',
  }
}

function readings(text: string, side: Criterion['side']): Reading[] {
  const found: Reading[] = []
  const around = readAround(text)
  if (around) return side === 'exclusion' ? [] : [{ range: around, doubts: [] }]
  let last = -1
  for (const name of [...text.matchAll(/\bEDSS\b/g)].slice(0, MOST)) {
    if (name.index < last) continue
    const ahead = text.slice(Math.max(0, name.index - 90), name.index).replace(/^.*[.;] /, '')
    if (STEP.test(ahead) || STRATUM_BEFORE.test(ahead)) continue
    FILLER.lastIndex = name.index + name[0].length
    const at = FILLER.lastIndex + (FILLER.exec(text)?.[0].length ?? 0)
    const op = /(?:[<>]=?) ?$/.exec(ahead)?.[0]
    const written =
      rangeAt(text, at, 'points?') ?? (op ? withOp(op, text, at) : null) ?? before(text, name.index)
    if (!written) continue
    last = written.end
    const after = text.slice(Math.max(written.end, name.index + 4))
    if (STEP_AFTER.test(after) || STRATUM_AFTER.test(after)) continue
    const turned = side === 'inclusion' && NEGATED_BEFORE.test(ahead)
    const range = required(written, turned ? 'exclusion' : side, [0, 10])
    if (range === null || !onScale(range)) continue
    const condition =
      CONDITION_AFTER.test(after) ||
      ALTERNATIVE_BEFORE.test(ahead) ||
      (side === 'exclusion' && COMBINED_BEFORE.test(ahead))
    const several = SECOND.test(after)
    found.push({ range, doubts: several ? ['several'] : condition ? ['condition'] : [] })
  }
  return found
}

/**
 * The range on the EDSS that a line asks for. Steps on the scale, functional systems and strata are no ranges. Where a line
 * has several or a condition, the fact carries that doubt.
 */
export function edssFacts(criterion: Criterion): readonly Fact[] {
  const named = criterion.text.replace(NAMES, ' EDSS ')
  if (!named.includes('EDSS')) return []
  // Half steps are the scale's only decimals: "0 to 4, 5" is a slip of the comma.
  const text = withSymbols(named)
    .replace(/(\d), 5(?![\d.])/g, '$1.5')
    .replace(/EDSS ?[[(](?:\d{1,3}|(?:annex|appendix) ?\w{0,4})[\])]/gi, 'EDSS')
    .replace(/([<>]=?) ?(?:an? )?(?:score )?(?:of )?(?=\d)/g, '$1 ')
  const read = readings(text, criterion.side)
  const several =
    read.length > 1 && new Set(read.map(({ range }) => JSON.stringify(range))).size > 1
  const doubts = doubtsOf(criterion)
  return read.map(({ range, doubts: own }) => ({
    kind: 'edss',
    range,
    quote: criterion.original,
    field: 'eligibilityCriteria',
    criterion,
    doubts: [...new Set([...doubts, ...own, ...(several ? (['several'] as const) : [])])],
  }))
}
