/** One thing said over and over, as a hostile or broken record could. */
export type Kind = {
  readonly name: string
  /** About as many letters of it. */
  readonly text: (letters: number) => string
}

const full = (piece: string, letters: number) => piece.repeat(Math.ceil(letters / piece.length))

const repeated = (piece: string): Kind => ({
  name: JSON.stringify(piece),
  text: (letters) => full(piece, letters),
})

/** Words that many readers look for, behind a run of signs: what looks for signs at an end begins again at each of them. */
const TAIL =
  ' x placebo, MS or EDSS 5 of 18 years NCT01234567 a.b@c.de (free) cost ethics committee'

const beforeWords = (piece: string): Kind => ({
  name: `${JSON.stringify(piece)} before words`,
  text: (letters) => `MS ${full(piece, letters)}${TAIL}`,
})

/** Each piece is one that some reader of records looks for: a mark, a bracket, a number, a word that joins, denies or counts. */
export const PIECES: readonly string[] = [
  ...[
    '* ',
    '1. ',
    '- ',
    '> ',
    '# ',
    '\\',
    '[',
    '(',
    '![](',
    '<',
    '&lt;',
    '&#769;&#790;',
    '`',
    '**a',
    '|',
    '“',
    "'",
  ],
  ...[
    '*\n',
    '* a\n',
    '1. a\n',
    '  * a\n',
    '\n\n',
    '\n* Inclusion Criteria:\n',
    '\nExclusion Criteria\n',
    'a:\n',
  ],
  ...[
    '- - ',
    '. ',
    '? ',
    ', ',
    '; ',
    ': ',
    '\u00a0',
    '\u3000',
    'a',
    'A',
    'ab ',
    'ä',
    '🦠',
    '\u0301\u0316',
    '\u200b',
    '中',
    'กำ',
    '（',
  ],
  ...[
    '1.1',
    '1-',
    '18 ',
    '1,000 ',
    '2026-01-05 ',
    '12:',
    '%20',
    '+49 30 1',
    '5 mg ',
    'NCT01234567',
    'ISRCTN',
    '2015-00',
    'PMID ',
  ],
  ...[
    'or ',
    'not ',
    'of ',
    'if ',
    'without ',
    'within ',
    'history of ',
    'other than ',
    'e.g. ',
    'U.S. ',
    'a/b/c or ',
    'except ',
  ],
  ...[
    'a@',
    'a.',
    'http://',
    'https://a.b/',
    'mailto:a@b.c ',
    '[a](b)',
    '[a]: b\n',
    '(or ',
    '((a) ',
    '[[a] ',
    ') ',
    'no (',
  ],
  ...[
    'multiple sclerosis ',
    'gut ',
    'stool transplant ',
    'interferon beta ',
    'patients ',
    'pregnant or ',
    'aged 18 ',
    'EDSS 0-',
  ],
  ...[
    '≥',
    'weeks ',
    '12 weeks before ',
    'last 3 months ',
    'approved by the ethics committee ',
    'ethics committee of the ',
  ],
  ...[
    'free of charge ',
    'will not be paid ',
    '$',
    '€100 ',
    'reimbursed for travel ',
    'placebo ',
    'randomized ',
    'cure ',
  ],
]

const RUNS = [
  ' ',
  '\n',
  '\t',
  '.',
  ',',
  '-',
  '–',
  '_',
  '*',
  '(',
  ')',
  '[',
  ']',
  '"',
  '/',
  ':',
  '<',
  '&',
  '0',
  'w',
  '\u0301',
]

const cut =
  (lines: (line: number) => string): Kind['text'] =>
  (letters) => {
    const all: string[] = []
    let length = 0
    for (let line = 0; length < letters; line += 1) {
      const next = lines(line)
      all.push(next)
      length += next.length
    }
    return all.join('')
  }

/** Lists within lists, one further in on each line, up to `deepest`, then from the start. */
const nested = (deepest: number, mark: string): Kind => ({
  name: `${JSON.stringify(mark)} nested ${deepest} deep`,
  text: cut((line) => `${' '.repeat(mark.length * (line % deepest))}${mark}a\n`),
})

/** The kinds of text that are tried in each field. */
export const KINDS: readonly Kind[] = [
  ...PIECES.map(repeated),
  ...RUNS.map(beforeWords),
  nested(20, '* '),
  nested(13, '1. '),
  nested(5, '* '),
  { name: 'different words', text: cut((word) => `w${word.toString(36)} `) },
  {
    name: 'different lines',
    text: cut((line) => `* No drug${line} within ${line} weeks before MRI\n`),
  },
  {
    name: 'brackets in brackets',
    text: (letters) => full('(', letters / 2) + full(')', letters / 2),
  },
]
