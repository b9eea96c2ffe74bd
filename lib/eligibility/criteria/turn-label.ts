import type { CriteriaSide } from './header-side.ts'

/** Words that may stand before a label. */
const BEFORE = [
  ...['the', 'key', 'main', 'major', 'other', 'additional', 'general'],
  ...['criteria for', 'criterios de', 'criteri di', "crit[eè]res d['’]"],
]

/** Where a sentence or a part of one begins, with a mark such as "B)". */
const START = String.raw`(?:^|[.;:)/]\s+|\*\*)(?:[A-Za-z\d]{1,2}[.)]\s*)?(?:(?:${BEFORE.join('|')})\s*)*`

/** What opens the other list than the one a line stands in. */
const LABELS = {
  in: {
    /** Names of the list, whatever follows them; not "exclusion of other causes". */
    names: [
      'exclusions?',
      'exc',
      'excl',
      'exclusi[oó]n',
      'non[- ]?inclusions?',
      'ausschlu\\w*',
      'esclusion\\w*',
    ],
    notBefore: ['of', 'from'],
    /** Words that open a list with a colon, or alone. */
    words: [
      'excluded?',
      'exlu\\w*',
      'not (?:included?|eligible|allowed|permitted)',
      'non[- ]?eligib\\w*',
      'ineligib\\w*',
      'prohibited',
      'forbidden',
      'disallowed',
    ],
    /** The same, with more words behind them. */
    longer: [
      'not suitable',
      'unsuitable',
      'prohibited',
      'withdrawal',
      'discontinuation',
      'restrictions?',
      'precautions?',
    ],
    /** Denials that need the colon. */
    denials: ['do not', "don['’]t", 'must not', 'cannot', "can['’]t", 'may not'],
    sentences: [
      String.raw`(?:are|is|will be|be) excluded(?: from [\w ]{1,20})? ?(?:if|when|:)`,
      String.raw`we (?:will )?exclude\b`,
    ],
  },
  out: {
    names: ['inclusions?', 'incl', 'inclusi[oó]n'],
    notBefore: ['of', 'in', 'into'],
    words: [
      'included?',
      'eligible',
      'required',
      'requirements',
      'entry criteria',
      '(?:(?:participants|patients|subjects) )?must (?:have|be)',
    ],
    longer: [],
    denials: [],
    sentences: [],
  },
} as const

const anyOf = (words: readonly string[]) => `(?:${words.length === 0 ? '(?!)' : words.join('|')})`

/** A label for the other list that stands in a line, or is one, and was not cut as a header: "Exclusion SPMS", "B) Exclude:", "will be excluded if". */
function turnOf({
  names,
  notBefore,
  words,
  longer,
  denials,
  sentences,
}: (typeof LABELS)[CriteriaSide]): RegExp {
  const labels = [
    String.raw`${anyOf(names)}\b(?! ${anyOf(notBefore)}\b)`,
    String.raw`${anyOf(words)}(?: criteri\w*)?\s*(?:[:;–—-]|$)`,
    String.raw`${anyOf(longer)}\b[^.;:]{0,30}(?::|$)`,
    String.raw`${anyOf(denials)}\b[^.;:]{0,30}:`,
  ]
  return new RegExp(String.raw`${START}${anyOf(labels)}|\b${anyOf(sentences)}`, 'i')
}

const TURNS = { in: turnOf(LABELS.in), out: turnOf(LABELS.out) } as const

/** No label is without one of these: most lines end here. */
const TURN_WORD = {
  in: /exc|exlu|escl|inclu|eligib|schlu|allow|permit|prohib|forbid|disall|suitab|withdraw|discont|restric|precau|not\b|['’]t\b/i,
  out: /incl|eligib|requir|entry|must/i,
} as const

/** Whether a line under a header of one side may turn to the other list. */
export const mayTurn = (side: CriteriaSide | null, text: string): boolean =>
  side !== null && TURN_WORD[side].test(text) && TURNS[side].test(text)
