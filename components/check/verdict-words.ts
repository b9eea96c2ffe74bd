import type { Verdict } from '#lib/eligibility/assess'

/** The verdicts in words, in the order of a page. `many` follows a number. `look` says how the rule above the group is drawn. */
export const VERDICT_WORDS = [
  {
    verdict: 'could-fit',
    name: 'Could fit',
    many: 'could fit',
    look: 'fit',
    sentence: 'Nothing you told us clashes with what the record says. The team decides.',
  },
  {
    verdict: 'ask',
    name: 'Ask the team',
    many: 'to ask about',
    look: 'ask',
    sentence: 'We could not be sure, so we do not guess. These are the lines to ask about.',
  },
  {
    verdict: 'not-yet',
    name: 'Not yet',
    many: 'not yet',
    look: 'ask',
    sentence: 'What clashes now ends with time.',
  },
  {
    verdict: 'does-not-fit',
    name: 'Does not fit, as we read it',
    many: 'do not fit, as we read them',
    look: 'no',
    sentence: 'A line clashes with an answer. If we read it wrong, change the answer or ask.',
  },
] as const satisfies readonly {
  verdict: Verdict
  name: string
  many: string
  look: string
  sentence: string
}[]

export type VerdictWords = (typeof VERDICT_WORDS)[number]
