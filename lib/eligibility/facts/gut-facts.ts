import { oneLine, withoutAccents } from '../../trials/text/fold-text.ts'
import { anyWord } from '../../trials/text/word-pattern.ts'
import type { Criterion } from '../criteria/criterion.ts'
import { doubtsOf } from '../spans/doubts.ts'
import { apart, type Mention } from '../spans/mentions.ts'
import { timeWindowsIn } from '../spans/time-windows.ts'
import { GUT_CONDITION_NAMES } from '../vocabulary/gut-condition-names.ts'
import type { Fact } from './fact.ts'

const FINDERS = Object.entries(GUT_CONDITION_NAMES).map(([id, names]) => ({
  id,
  pattern: new RegExp(`(?<!non[- ]?)(?:${anyWord(names).source})(?![A-Za-z0-9])`, 'gi'),
}))

/** As in `clauses.ts`. */
const LONGEST = 5_000

/** One look for all of them. */
const ANY = new RegExp(FINDERS.map(({ pattern }) => pattern.source).join('|'), 'i')

/** The bowel of a person whose nerves do not steer it, and scales that are named after it. */
const NERVES =
  /\b(?:neurogenic (?:bowel|colon)|bowel (?:and|or|&) bladder|bladder (?:and|or|&|\/) bowel|functional systems?|incontinence (?:score|scale))\b/i
const NOT = /\b(?:no|not|without|absence of|free (?:of|from)|never|neither|denies)\b/i
/** The words ask for a degree, a time or a consequence that an answer does not tell. */
const DEGREE =
  /\b(?:active|severe|severely|uncontrolled|unstable|(?:clinically )?(?:significant|relevant)|major|serious|recent|acute|requir\w{1,4}|symptomatic|refractory|interfer\w{1,4}|affect\w{0,4}|impair\w{0,4}|preclud\w{1,4}|if|unless|except\w{0,4}|other than|apart from|in the opinion|opinion of|judg\w{2,6}|untreated|treated|due to|caused by|risk|predispos\w{1,4}|large|prior to|contraindicat\w{1,4}|chronic|moderate|that (?:may|might|could|would)|which (?:may|might|could|would)|associated|related|such as to|poorly|complicat\w{1,4}|suspected|planned|ongoing|persistent|frequent|alternating)\b/i
const MEDICINE =
  /\b(?:allerg\w{1,5}|hypersensitiv\w{1,5}|intoleran\w{1,3} (?:to|of)|side[- ]effects?|adverse|drugs? (?:for|that)|medications? (?:for|that)|treat(?:ed|ment) (?:for|of|with)|laxatives?|family history|first[- ]degree|relatives?|donors?)\b/i
const CUT = /(?<=[a-z\d)\]%]{3})[.] +(?=[A-Z])|; */g

function mentionsIn(text: string): readonly Mention[] {
  return apart(
    FINDERS.flatMap(({ id, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        id,
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
  )
}

const isOut = ({ side }: Criterion, text: string, { start }: Mention) =>
  NOT.test(text.slice(Math.max(0, start - 120), start)) === (side === 'inclusion')

/**
 * The gut conditions and operations that a line keeps out: one fact a clause. Where the words ask for a degree ("active", "severe"), a time or a
 * consequence, the fact has a doubt.
 */
export function gutFacts(criterion: Criterion): readonly Fact[] {
  if (criterion.about !== 'participant' || criterion.side === null) return []
  const whole = withoutAccents(oneLine(criterion.text))
  if (whole.length > LONGEST || !ANY.test(whole)) return []
  return whole.split(CUT).flatMap((text): readonly Fact[] => {
    const found = mentionsIn(text).filter((mention) => isOut(criterion, text, mention))
    if (found.length === 0 || NERVES.test(text) || MEDICINE.test(text)) return []
    const lead = withoutAccents(criterion.under.at(-1) ?? '')
    const unsure = DEGREE.test(text) || DEGREE.test(lead) || timeWindowsIn(text).length > 0
    return [
      {
        kind: 'gut',
        conditions: [...new Set(found.map(({ id }) => id))],
        quote: criterion.original,
        field: 'eligibilityCriteria',
        criterion,
        doubts: [...doubtsOf(criterion), ...(unsure ? (['condition'] as const) : [])],
      },
    ]
  })
}
