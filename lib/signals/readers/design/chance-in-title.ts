import type { Trial } from '../../../trials/record/trial.ts'
import type { Quote } from '../../finding/finding.ts'

/** What a title says about dividing people by chance. "unclear" where it may speak of another study, or says both. */
export type ChanceInTitle = {
  readonly says: 'random' | 'not-random' | 'unclear'
  readonly quote: Quote
}

const ANY_WORD =
  /\b(?:non[- ]?)?randomi[sz]\w*|\brandom(?:ly)? (?:controlled|assign|allocat|divid)\w*/i
const NOT_RANDOM = /\b(?:non|not|un)[- ]?randomi[sz]ed\b/i
const RANDOM =
  /(?<![\w-])(?:\w+-)?randomi[sz]ed\b(?! (?:to|into?|at|from|in the|patients|subjects|participants|people)\b)/i
/** Half random, or random in another sense. */
const OTHERWISE_RANDOM = /\b(?:quasi|pseudo|semi|partial(?:ly)?|mendelian)[- ]?randomi[sz]/i
/** Words before "randomised" that make it another study, from which this one takes its people or its data. */
const OTHER_STUDY =
  /\b(?:extension (?:study )?(?:of|to)|post-?hoc|sub-?stud\w+|ancillary|roll-?over|follow-?up (?:study |of)|(?:secondary|pooled) analys[ei]s)\b/i
/** The same, where they stand in the same part of a title. */
const OTHER_STUDY_NEAR =
  /\b(?:participat\w+ in|(?:patients|participants|subjects|people|data|results|insights) (?:of|from)|who|complet(?:ed|ing|ers)|enrolled|previous\w*|prior|those)\b/i

/** The words of a title that carry its statement: up to "trial" or "study" where that is near, as a title says it. */
const STATEMENT =
  /(?:\ban? )?\b(?:[\w-]+[- ])?(?:non)?randomi[sz]ed\b(?:[^.:;]{0,90}?\b(?:trials?|stud(?:y|ies))\b)?/i

/** A trial that is yet to come, and that this study prepares. */
const LATER_TRIAL =
  /\b(?:feasibility|pilot|preparat\w+|preliminary) (?:study |work |phase )?(?:for|of|before|preceding) (?:an?|the) (?:[\w-]+ )*$/i

function ofAnotherStudy(before: string): boolean {
  const near = before.split(/[.:?]| [-–—] /).at(-1) ?? ''
  return LATER_TRIAL.test(before) || OTHER_STUDY.test(before) || OTHER_STUDY_NEAR.test(near)
}

function chanceIn(title: string): ChanceInTitle['says'] | null {
  const not = NOT_RANDOM.test(title)
  const found = RANDOM.exec(title.replace(NOT_RANDOM, ''))
  if (not && found === null) return 'not-random'
  if (not || OTHERWISE_RANDOM.test(title)) return 'unclear'
  if (found !== null) return ofAnotherStudy(title.slice(0, found.index)) ? 'unclear' : 'random'
  return ANY_WORD.test(title) ? 'unclear' : null
}

function statement(title: string): string {
  return (STATEMENT.exec(title) ?? ANY_WORD.exec(title))?.[0] ?? title
}

/**
 * What the titles say about dividing people into groups by chance, the official title first; null where they do not speak of it.
 * "Non-randomised" is never read as "randomised".
 */
export function chanceInTitle(trial: Pick<Trial, 'officialTitle' | 'title'>): ChanceInTitle | null {
  const titles = [
    { field: 'officialTitle', title: trial.officialTitle },
    { field: 'briefTitle', title: trial.title },
  ]
  for (const { field, title } of titles) {
    const says = title === null ? null : chanceIn(title)
    if (says !== null && title !== null) return { says, quote: { text: statement(title), field } }
  }
  return null
}
