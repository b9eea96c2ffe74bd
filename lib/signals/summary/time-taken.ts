import type { Trial } from '../../trials/record/trial.ts'
import { counted } from '../../trials/text/listed.ts'
import { numberOf } from '../../trials/text/number-words.ts'
import { sentencesOf } from '../../trials/text/sentences.ts'
import { tellsOfOthers } from '../participation/taking-part.ts'

const NUMBER =
  '\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four'
const SPAN = new RegExp(
  `\\b(?:for|over|during) (?:a (?:total |period |duration )*(?:of )?)?(?:the )?(?:first )?(${NUMBER})[- ](day|week|month|year)s?\\b(?! (?:old|of age|prior|before|after|later|follow|wash))`,
  'gi',
)
/** The words before a span that make it another time: a limit, a rest, what was before. */
const NOT_THIS =
  /\b(?:at least|up to|stable|wash-?out|follow(?:ed)?(?:[- ]?up)?|observ\\w+|prior|previous|before|monitored|since|recruit\\w*|enrol\\w*)\b/i
const TAKING =
  /\b(?:tak(?:e|es|en|ing)|receiv\w+|given|gets?|administ\w+|drink|eat|swallow|consum\w+|daily|(?:a|per|each|every) (?:day|week|month)|weekly|monthly|twice|once|capsules?|sachets?|doses?|diet|supplement\w*|programme?|training|sessions?|treat(?:ed|ment)|infus\w+)\b/i

/** The spans that the sentences of a text give for taking or doing something, as "12 weeks". */
function spansIn(text: string): string[] {
  return sentencesOf(text).flatMap(({ text: sentence }) => {
    if (!TAKING.test(sentence) || NOT_THIS.test(sentence) || tellsOfOthers(sentence)) return []
    return [...sentence.matchAll(SPAN)].flatMap(([, number = '', unit = '']) => {
      const count = numberOf(number)
      return count === null || count === 0 ? [] : counted(count, unit.toLowerCase())
    })
  })
}

/**
 * For how long something is taken or done, where the record gives one span and no other; null where it gives none or more than one. What is said of the
 * groups and of what is given counts before the summary.
 */
export function timeTaken(trial: Trial): string | null {
  const given = [...trial.arms, ...trial.interventions].map(({ description }) => description)
  for (const texts of [given, [trial.summary], [trial.description]]) {
    const spans = new Set(texts.flatMap((text) => (text === null ? [] : spansIn(text))))
    const [only, ...others] = spans
    if (others.length > 0) return null
    if (only !== undefined) return only
  }
  return null
}
