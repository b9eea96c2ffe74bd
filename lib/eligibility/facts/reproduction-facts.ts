import type { Criterion } from '../criteria/criterion.ts'
import { doubtsOf } from '../spans/doubts.ts'
import type { Fact } from './fact.ts'

/** Being pregnant, or breastfeeding, itself; each with what shows that a mention means something else. */
const STATES = [
  {
    kind: 'pregnancy',
    word: /\b(non-?|un)?pregnan(?:t|cy|cies)\b|\bpositive (?:\S{1,30} ){0,6}?pregnancy test|\bnegative (?:\S{1,30} ){0,8}?pregnancy\b|\bgravid\b/gi,
    elseBefore:
      /\b(?:becom\w+|becam\w+|get(?:ting)?|fall(?:ing)?|avoid\w*|prevent\w*|plan\w*|intend\w*|intention\w*|wish\w*|desir\w*|risk|potential|possib\w+|against|attempt\w*|tr(?:y|ying)|seek\w*|consider\w*|contemplat\w*|partners?(?: is| are| who is)?|during|trimesters?|weeks? of|contra-?\s?indicated|prior|previous|history of|after|since|until|unplanned|planned|future|wi(?:fe|ves)|spouse|exclude|rule out|ruled out|for|hope\w*|want\w*)(?: \S{1,14}){0,2} ?$/i,
    elseAfter:
      /^[^.,;]{0,25}\b(?:test|testing|prevention|registry|status|outcomes?|(?:or|and) (?:breast\w* )?partners?)\b/i,
  },
  {
    kind: 'breastfeeding',
    word: /\b(non-?)?(?:breast ?-?feed(?:ing|s)?|breast ?-?fed|lactat(?:ing|ion|e)s?|nursing)\b/gi,
    elseBefore:
      /\b(?:plan\w*|intend\w*|wish\w*|serum|blood|lactate|skilled|history of|prior|previous|partners?|acid|stop\w*|discontinu\w*|willing to)(?: \S{1,14}){0,2} ?$/i,
    elseAfter:
      /^ ?(?:homes?|staff|care|facilit\w+|students?|school|dehydrogenase|level|ringer|acidosis|assessment)\b/i,
  },
] as const

const NOT =
  /\b(?:not|no|non|neither|nor|without|absence of|free (?:of|from)|cannot be|negative for|must (?:not|no)|exclud\w+)\b[^.;:]{0,60}$/i

/** "Pregnant women with MS" in an inclusion list: the study is about them. */
function holds(word: string, before: string, side: Criterion['side']): boolean {
  const negativeWord = /^(?:non|un)/i.test(word) || /^negative/i.test(word)
  if (/^positive/i.test(word)) return side === 'exclusion' || NOT.test(before)
  if (side === 'exclusion') return !negativeWord
  return negativeWord || NOT.test(before)
}

/** Whether a line's words hold for a part of the study only, or with an exception. */
const IN_PART =
  /\bunless\b(?![^.;]{0,120}(?:steril|menopaus|hysterec|child))|\b(?:sub-?study|MRI (?:part|only)|only for|PET)\b/i

/**
 * Whether a line turns away people who are pregnant or who breastfeed. A required negative test does; rules on contraception, or
 * on becoming pregnant later, do not. Negated words in an inclusion list do, and so they do where no header tells the side.
 */
export function reproductionFacts(criterion: Criterion): readonly Fact[] {
  const { text, side } = criterion
  return STATES.flatMap(({ kind, word, elseBefore, elseAfter }): Fact[] => {
    let negated = false
    const mention = [...text.matchAll(word)].find((found) => {
      const before = text.slice(Math.max(0, found.index - 90), found.index)
      const after = text.slice(found.index + found[0].length)
      const tested = /^(?:positive|negative)/i.test(found[0])
      if (!tested && (elseBefore.test(before) || elseAfter.test(after))) return false
      negated = side !== 'exclusion'
      return holds(found[0], before, side)
    })
    if (!mention) return []
    const doubts = doubtsOf(criterion).filter((doubt) => doubt !== 'side' || !negated)
    const partly = IN_PART.test(text) ? (['condition'] as const) : []
    return [
      {
        kind,
        quote: criterion.original,
        field: 'eligibilityCriteria',
        criterion,
        doubts: [...new Set([...doubts, ...partly])],
      },
    ]
  })
}
