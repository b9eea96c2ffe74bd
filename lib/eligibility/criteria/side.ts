import type { Criterion } from './criterion.ts'

type Side = Criterion['side']

/** The words turn people away. */
const AWAY =
  /\b(?:(?:will|must|should|shall|can|may|are|is|were|to) (?:\w+ )?(?:be )?(?:excluded|ineligible|disqualified)|(?:are|is|will|be|were) not (?:be )?(?:eligible|included|enrolled|allowed|permitted|accepted|considered)|(?:can|may|must|should)(?:not| not) (?:be |participate|take part|enrol|join|enter)|not eligible|exclud(?:e|es|ed|ing|able)\b|exclusionary|exclusions?\b|ineligible)/i

/** The words let people in, or name what is allowed. */
const IN =
  /\b(?:(?:are|is|will be|may be|can be|remain|be) (?:still )?(?:eligible|allowed|permitted|included|enrolled|accepted|acceptable|admitted)|(?:do|does|will|would|is|are) not (?:be )?(?:exclud\w+|an exclusion|exclusionary|disqualif\w+)|not exclusionary|exceptions?\b|permitted|allowed|acceptable)/i

const INCLUDED =
  /\b(?:inclusion criteri|eligible|eligibility|must (?:meet|have|be|fulfil)|includ(?:e|ed|ing)\b|all of the following)/i

/** A lead-in that turns its list round: "None of the following:", "No history of:". */
const NONE =
  /\bnone of\b|\bno (?:\w+ ){0,3}(?:of|for)(?: the following| any of the following)?:?$|^(?:no|without|absence of)\b|\b(?:must|should|do|does|may|can) ?not (?:have|be|meet|suffer|use|take)\b|\bnot (?:have|be) (?:any|one)\b|\bfree (?:of|from)\b/i

/** Which way the lines under a lead-in count, given the side of the lead-in. Exceptions to an exclusion count neither way. */
export function sideUnder(side: Side, leadIn: string): Side {
  if (side === 'exclusion')
    return IN.test(leadIn) && !AWAY.test(leadIn.replace(IN, '')) ? null : side
  if (AWAY.test(leadIn) && !/\bnot exclu/i.test(leadIn)) return 'exclusion'
  if (side === 'inclusion') return NONE.test(leadIn) ? 'exclusion' : side
  return INCLUDED.test(leadIn) ? 'inclusion' : null
}

/** Which way one sentence counts: "People with PPMS are excluded" is an exclusion under either header. */
export function sideOfSentence(side: Side, sentence: string): Side {
  const away =
    /\b(?:(?:will|must|should|shall|are|is|were) (?:also )?(?:be )?(?:excluded|ineligible)|(?:are|is|will|were) not (?:be )?(?:eligible|included|enrolled|allowed to participate)|cannot (?:be (?:included|enrolled)|participate))\b|^(?:exclud(?:e|es|ed|ing)|exclusion of)\b/i
  const outer = sentence.replace(/\([^()]{0,300}\)/g, '')
  if (side !== 'exclusion') return away.test(outer) ? 'exclusion' : side
  const only =
    /^[^.;]{0,200}\b(?:are|is|will be|may be|remain) (?:still )?(?:eligible|allowed|permitted|not excluded)\b[^.;]{0,100}\.?$/i
  const bound = /\b(?:if|unless|not (?:be )?(?:eligible|allowed|permitted))\b/i
  return only.test(outer) && !bound.test(outer) ? null : side
}
