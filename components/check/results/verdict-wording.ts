import type { Verdict } from '#lib/eligibility/assess/assess'

/** A verdict in words. `many` follows a number. `look` says how the rule above the group is drawn. */
export type VerdictWords = {
  readonly verdict: Verdict
  readonly name: string
  readonly many: string
  readonly look: 'fit' | 'ask' | 'no'
  readonly sentence: string
}

/** The verdicts in words, in the order of a page. */
const VERDICT_WORDS: readonly VerdictWords[] = [
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
]

/** In place of "could fit" as long as nothing was told that a record is compared with: then it would say more than we know. */
const UNCOMPARED = {
  name: 'Not compared yet',
  many: 'not compared yet',
  sentence: 'You have told us nothing yet that these records ask about.',
}

/** The verdicts in words, in the order of a page. `compared` says whether anything was told that a record is compared with. */
export function verdictWords(compared: boolean): readonly VerdictWords[] {
  return VERDICT_WORDS.map((words) =>
    words.verdict === 'could-fit' && !compared ? { ...words, ...UNCOMPARED } : words,
  )
}
