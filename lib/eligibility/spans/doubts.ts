import { isQualifiedGroup } from '../criteria/audience.ts'
import type { Criterion } from '../criteria/criterion.ts'
import { itemsOf } from './items.ts'
import { folded } from './words.ts'

/**
 * Why a fact, although read, can never make a conflict: it holds only under a condition, it tells of the past (an earlier
 * trial, the time before an extension), it belongs to one of several groups, MS is one of several conditions, the record
 * has several of them that differ, or nothing tells which way the line counts.
 */
export type Doubt =
  | 'condition'
  | 'history'
  | 'group'
  | 'one-of-several-conditions'
  | 'several'
  | 'side'
  | 'unexplained'

/** The line tells of the time before this study: an earlier trial, or how things were then. */
const HISTORY =
  /\b(?:were|was) required to have\b|\b(?:prior to|at|before|upon|on) (?:the )?(?:time of )?(?:entry|enrol+ment|entering|inclusion|randomi[sz]ation|baseline) (?:in|into|to|of|for) (?:the )?(?:(?:parent|original|core|previous|prior|initial|feeder|double|preceding|earlier)\b|(?:study|trial) \S{0,8}\d)/i

/** Entry needs an earlier trial: what an inclusion line says besides was true there. */
const EARLIER_TRIAL =
  /\b(?:randomi[sz]ed|enrol+ed|participated|included|treated) in (?!(?:the|this|our)(?: present| current)? (?:trial|stud))(?:[\w/-]+ ){0,6}(?:trials?|stud(?:y|ies))(?:\(s\))?/i

/** Stands under a line that lets its rules hold only for some, or only in some case. */
const PARTLY_UNDER =
  /^(?:if|when|in case|for (?:those|patients|subjects|participants|study participants|women|men|females|males|the (?:sub|MRI))\b)|\b(?:one|two|three|any|either|some) (?:or more )?of the following|\b(?:only|sub-?study|at least (?:one|two|1|2))\b/i

/** Stands under a line that makes one of several, a risk or a choice of it. */
const PERHAPS_UNDER =
  /^either\b|\b(?:any one|any \d|(?:two|three|\d) or more|(?:one|two|three|\d) of (?:these|those|the|following|\d)|or more of|such as|risk factors?|high risk|prognosis|defined (?:by|as)|option [a-z\d])\b/i
/** In an exclusion, under a line that joins its rules, lets some through, or denies them. */
const JOINED_UNDER =
  /\b(?:combination|together|all of the following|two or more|unless|except|lack of|without|absence of|failure to|not (?:meet(?:ing)?|fulfil\w*|met)|i\.e|must have|required|(?:cohort|arm|option) [a-z\d])\b/i
/** In an exclusion a line that says what must be, or what lets in, is perhaps on the wrong list. */
const TURNED =
  /\b(?:must|should|ha(?:s|ve) to|needs? to)\b(?! not| never| be excluded)|\bno exclusion|\bnot (?:be )?excluded|\b(?:can|may) (?:still )?(?:be (?:included|enrolled)|participate|join)\b/i
/** In any other line, the same. */
const TURNED_ELSEWHERE = /\b(?:no exclusion|no need for)\b/i
/** "All types of MS but PPMS". */
const BUT_ONE =
  /\b(?:all|any|every)\b[^.;]{0,40}\bbut (?:the )?(?:[A-Z]{2}MS\b|CIS\b|RIS\b|primary|secondary|relapsing|progressive)/i

/** "Excluded from the MRI portions of the study": not from all of it. */
const FROM_A_PART =
  /\bexcluded from (?:the )?(?:\S{1,20} ){1,4}?(?:portions?|parts?|components?|assessments?|procedures?|arms?|analys[ei]s)\b/i

/** Turning away on any one of a list is certain; letting in for one of a list is not. */
const ANY_ONE = /\b(?:any|one|either)(?: or more)? of the following|\bat least (?:one|1)\b/i

/** "Age over 60, or": one of several lines of which one is enough. */
const ONE_IS_ENOUGH = /\bor[,;.]?$/i

const PLAIN: ReadonlySet<string> = new Set(['plain', 'mark', 'number'])
const STRANGE = new WeakMap<Criterion['headings'], boolean>()

/** A heading with a word that we do not know, or of no more than words such as "not allowed", may be one for the other side. The lines under it share it: it is read once. */
function isStrange(headings: Criterion['headings']): boolean {
  const known = STRANGE.get(headings)
  if (known !== undefined) return known
  const strange = headings.some((heading) => {
    const items = itemsOf(folded(heading))
    return (
      items.some(({ meaning }) => meaning.sense === 'unknown') ||
      items.every(({ meaning }) => meaning.sense === 'cue' || PLAIN.has(meaning.sense))
    )
  })
  STRANGE.set(headings, strange)
  return strange
}

const KNOWN = new WeakMap<Criterion, readonly Doubt[]>()

/** The doubts that a line carries whatever is read from it. Each line is read for many things: its doubts are looked for once. */
export function doubtsOf(criterion: Criterion): readonly Doubt[] {
  const known = KNOWN.get(criterion) ?? lookedFor(criterion)
  KNOWN.set(criterion, known)
  return known
}

function lookedFor(criterion: Criterion): readonly Doubt[] {
  const { side, under, headings, turned, text } = criterion
  const partly = under.some((over) => {
    const words = side === 'exclusion' ? over.replace(ANY_ONE, '') : over
    return PARTLY_UNDER.test(words)
  })
  const isHistory =
    [text, ...under].some((words) => HISTORY.test(words)) ||
    (side === 'inclusion' && EARLIER_TRIAL.test(text))
  const isTurned = (side === 'exclusion' ? TURNED : TURNED_ELSEWHERE).test(text)
  const isPerhaps = under.some((over) =>
    side === 'exclusion' ? JOINED_UNDER.test(over) : PERHAPS_UNDER.test(over),
  )
  return [
    ...(side === null || turned || isTurned || isStrange(headings) ? (['side'] as const) : []),
    ...(isHistory ? (['history'] as const) : []),
    ...(partly ||
    isPerhaps ||
    BUT_ONE.test(text) ||
    FROM_A_PART.test(text) ||
    (side === 'inclusion' && ONE_IS_ENOUGH.test(text))
      ? (['condition'] as const)
      : []),
    ...(isQualifiedGroup(criterion.group) ? (['group'] as const) : []),
  ]
}
