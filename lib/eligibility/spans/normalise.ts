import { numberOf } from '../../trials/text/number-words.ts'

/** "Or equal to" in its many forms. Longer forms come before the shorter ones that they hold. */
const LESS = '(?:less|lower|smaller|fewer|younger|shorter|inferior|below|under)'
const MORE = '(?:more|greater|higher|larger|older|longer|superior|above|over)'
const EQUAL = '(?:equals?|equivalent)(?: to| than)?'

/** What stands for a number or a comparison in records, and how we write it. In order: each sees what those before it left. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  // A number that is cut short is a wrong number: "5·5", "5½", "5 1/2", "6. 5".
  [/(?<=\d)[·∙⋅•‧](?=\d)/g, '.'],
  [/(?<=\d) ?(?:½|1\s?[/⁄]\s?2\b)/g, '.5'],
  [/\b(\d)\. (?=[05](?![\d.%]|\s?(?:mg|years?|months?|weeks?|days?)))/g, '$1.'],
  [/[−–—‒‐‑﹣－]/g, '-'],
  [/&lt;/gi, '<'],
  [/&gt;/gi, '>'],
  [/＜/g, '<'],
  [/＞/g, '>'],
  [/&le;|[≤≦⩽⋜]|=\s?<|<\s?(?:or\s)?\s?\/?\s?=|=\s?(?:or|\/)\s?<|<\s?_/gi, ' <= '],
  [/&ge;|[≥≧⩾⋝]|=\s?>|>\s?(?:or\s)?\s?\/?\s?=|=\s?(?:or|\/)\s?>|>\s?_/gi, ' >= '],
  [/(\d),(\d{1,2})(?!\d)/g, '$1.$2'],
  [new RegExp(`\\b${LESS} (?:than |to )?(?:or|and) ?(?:/ ?)?${EQUAL}`, 'gi'), ' <= '],
  [new RegExp(`\\b${MORE} (?:than |to )?(?:or|and) ?(?:/ ?)?${EQUAL}`, 'gi'), ' >= '],
  [new RegExp(`\\b${EQUAL} or ${LESS}(?: than| to)?`, 'gi'), ' <= '],
  [new RegExp(`\\b${EQUAL} or ${MORE}(?: than| to)?`, 'gi'), ' >= '],
  [new RegExp(`\\b${LESS} than \\(?(?:<=|=)\\)?`, 'gi'), ' <= '],
  [new RegExp(`\\b${MORE} than \\(?(?:>=|=)\\)?`, 'gi'), ' >= '],
  [
    /\b(?:no|not|never) (?:be )?(?:more|greater|higher|larger|older|above|over|superior|>) ?(?:than|to|then)?(?=[ \d])/gi,
    ' <= ',
  ],
  [
    /\b(?:no|not|never) (?:be )?(?:less|lower|fewer|smaller|younger|below|under|inferior|<) ?(?:than|to|then)?(?=[ \d])/gi,
    ' >= ',
  ],
  [/\b(?:(?:does|do|must|should|may|can|to) )?not (?:to )?exceed(?:ing)?\b/gi, ' <= '],
  [/\b(?:a )?max(?:imum|imal|\.)?(?: (?:score|value|age|level))?(?: of| is| at)?\b:?/gi, ' <= '],
  [/\b(?:a )?min(?:imum|imal|\.)(?: (?:score|value|age|level))?(?: of| is| at)?\b:?/gi, ' >= '],
  [/\b(?:up to(?: and including)?|at (?:the )?most)\b/gi, ' <= '],
  [/\bat (?:the )?least\b/gi, ' >= '],
  [
    /\b(?:strictly )?(?:less|lower|smaller|younger|fewer|shorter) th[ae]n\b|\b(?:below|under)(?: the age of| age)?\b|\binferior (?:to|than)\b/gi,
    ' < ',
  ],
  [
    /\b(?:strictly )?(?:more|greater|higher|older|larger|longer) th[ae]n\b|\b(?:above|over|exceed(?:s|ing)?)(?: the age of| age)?\b|\bsuperior (?:to|than)\b/gi,
    ' > ',
  ],
]

/** A line with its comparisons as `<= < >= >`, its dashes as hyphens, decimal points, and numbers as digits. Positions change. */
export function withSymbols(text: string): string {
  const numbered = text.replace(
    /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|thirty|forty|fifty(?:-five)?|sixty(?:-five)?|seventy(?:-five)?|eighty)\b/gi,
    (word) => String(numberOf(word) ?? word),
  )
  return WRITTEN.reduce((written, [pattern, by]) => written.replace(pattern, by), numbered)
    .replace(/\s+/g, ' ')
    .replace(/(\d+) ?\(\1\)/g, '$1')
}
