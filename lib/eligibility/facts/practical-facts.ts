import type { Criterion } from '../criteria/criterion.ts'
import { doubtsOf } from '../spans/doubts.ts'
import type { Fact } from './fact.ts'

const SWALLOW =
  /\b(?:swallow(?:ing)?\b[^.;]{0,40}\b(?:capsules?|tablets?|pills?|medications?|study drug)|(?:capsules?|tablets?|pills?)\b[^.;]{0,30}\bswallow\w*|dysphagia|(?:difficulty|trouble|problems?|impaired) (?:\w+ )?swallowing)/i

const NAMES =
  'English|French|German|Spanish|Italian|Dutch|Danish|Swedish|Norwegian|Finnish|Portuguese|Polish|Czech|Greek|Turkish|Hebrew|Arabic|Persian|Farsi|Chinese|Mandarin|Japanese|Korean|Russian|Hungarian|Romanian|Croatian|Serbian|Hindi'
const LANGUAGE = new RegExp(
  `\\b(?:speak\\w*|read\\w*|writ\\w*|understand\\w*|fluen\\w*|proficien\\w*|command|knowledge|language|comprehen\\w*|communicat\\w*|convers\\w*|non)\\b[^.;]{0,60}?\\b(${NAMES})\\b|\\b(${NAMES})[ -](?:speak\\w*|language|fluen\\w*|proficien\\w*)`,
  'i',
)

const TRAVEL =
  /\b(?:able|willing\w*|abilit\w+|unable|inabilit\w+|unwilling\w*|agree\w*|can)\b[^.;]{0,60}\b(?:travel|commute|attend|come|visit)\b[^.;]{0,60}\b(?:cent(?:er|re)|site|clinic|hospital|visits?|appointments?|study|laboratory|sessions?|location|university|on-?site)\b|\b(?:lives?|living|resides?|residing|located)\b[^.;]{0,30}\bwithin\b[^.;]{0,20}\b(?:miles?|km|kilomet(?:er|re)s?|hours?|minutes)\b/i

/** Swallowing capsules, a language, and coming to the place of the study. */
export function practicalFacts(criterion: Criterion): readonly Fact[] {
  const { text } = criterion
  const source = {
    quote: criterion.original,
    field: 'eligibilityCriteria',
    criterion,
    doubts: doubtsOf(criterion),
  } as const
  const spoken = LANGUAGE.exec(text)
  const language = spoken?.[1] ?? spoken?.[2]
  return [
    ...(SWALLOW.test(text) ? [{ kind: 'swallowing', ...source } as const] : []),
    ...(language === undefined ? [] : [{ kind: 'language', language, ...source } as const]),
    ...(TRAVEL.test(text) ? [{ kind: 'travel', ...source } as const] : []),
  ]
}
