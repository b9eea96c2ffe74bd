export type MsType = 'CIS' | 'RIS' | 'RRMS' | 'SPMS' | 'PPMS' | 'PRMS'

const MS = '(?:MS|multiple sclerosis|disseminated sclerosis)'

/** Each type in the words of records, in order: text that one has read is not read again. */
const TYPES: readonly (readonly [readonly MsType[], string])[] = [
  [
    ['PRMS'],
    `\\b(?:progressive[\\s/-]*(?:relapsing|remitting)|relapsing[\\s-]+progressive|PR-?MS|RP-?MS)\\b(?! ?(?:forms? of )?(?:or|and) )?`,
  ],
  [
    ['RRMS'],
    `\\b(?:relaps\\w*[\\s/,-]*(?:and[\\s-])?remit\\w*|remit\\w*[\\s/-]+relaps\\w*|RR[\\s-]?MS|R-R(?: ?MS)?|RR(?= ?(?:form|type|course|disease|phenotype|patients|and|or|\\/|,|${MS})))(?![\\w])`,
  ],
  [
    ['SPMS', 'PPMS'],
    `\\b(?:second(?:ary|arily)(?: ?\\(SP\\))?[\\s-]*(?:or|and|\\/|,)[\\s-]*primar(?:y|ily)|primar(?:y|ily)(?: ?\\(PP\\))?[\\s-]*(?:or|and|\\/|,)[\\s-]*second(?:ary|arily))[\\s-]*(?:chronic[\\s-]+)?progress\\w+`,
  ],
  [
    ['SPMS'],
    `\\b(?:second(?:ary|arily)[\\s-]+(?:chronic[\\s-]+)?progress\\w+|(?:na?|nr|a)?SP-?MS|SP(?= ?(?:form|type|course|and|or|\\/|,|${MS})))\\b`,
  ],
  [
    ['PPMS'],
    `\\b(?:primar(?:y|ily)[\\s-]+(?:chronic[\\s-]+)?progress\\w+|PP-?MS|PP(?= ?(?:form|type|course|and|or|\\/|,|${MS})))\\b`,
  ],
  [['RIS'], `\\bradiological(?:ly)?[\\s-]+isolated[\\s-]+syndromes?\\b|\\bRIS\\b`],
  [
    ['CIS'],
    `\\bclinical(?:ly)?[\\s-]+isolated[\\s-]+(?:demyelinating )?syndromes?\\b|\\bCIS\\b|(?:\\bfirst|\\bsingle|\\binitial)(?: \\w+)? (?:demyelinating|neurological|clinical)(?: demyelinating| neurological)? (?:events?|episodes?|attacks?)`,
  ],
]

/** Forms that take in more than one type. */
const UMBRELLAS: readonly {
  readonly pattern: string
  readonly accepted: readonly MsType[]
  readonly maybe: readonly MsType[]
}[] = [
  {
    pattern: `\\b(?:any |all |other )?(?:forms? of )?progress(?:ive|ing)(?: (?:forms?|types?|course|disease|phase)(?: of)?)? (?:of )?${MS}\\b|\\bprogressive (?:forms?|course|phenotype)\\b(?! of (?!the disease))|\\bP-?MS\\b`,
    accepted: ['SPMS', 'PPMS', 'PRMS'],
    maybe: [],
  },
  {
    pattern: `\\brelapsing(?:[\\s-]onset)?(?: (?:\\w+ )?(?:forms?|types?|course|disease)(?: of)?)?(?: ${MS}\\b)|\\brelapsing (?:forms?|type|clinical course|course|disease)\\b|\\bRMS\\b|\\brelapsing[\\s-]onset\\b|\\brelapsing(?=[\\s-]*(?:and\\/or|or|and|\\/|,)[\\s-]*_)`,
    accepted: ['RRMS'],
    maybe: ['SPMS', 'PRMS', 'CIS'],
  },
]

export type Mention = {
  readonly types: readonly MsType[]
  /** Types that an umbrella may or may not take in; empty for a type of its own. */
  readonly maybe: readonly MsType[]
  readonly umbrella: boolean
  readonly start: number
  readonly end: number
}

function take(
  text: string,
  pattern: string,
): { readonly rest: string; readonly at: [number, number][] } {
  const at: [number, number][] = []
  const rest = text.replace(new RegExp(pattern, 'gi'), (found: string, ...others: unknown[]) => {
    const index = others.find((other) => typeof other === 'number')
    if (typeof index === 'number') at.push([index, index + found.length])
    return '_'.repeat(found.length)
  })
  return { rest, at }
}

/** "Clinically isolated syndrome (CIS)" is one mention. */
function isAgain(mention: Mention, last: Mention | undefined, text: string): boolean {
  if (last?.types.join() !== mention.types.join() || last.umbrella !== mention.umbrella)
    return false
  return /^(?: (?:MS|multiple sclerosis|disease))?[ ,]?[([]$/i.test(
    text.slice(last.end, mention.start),
  )
}

/** Every mention of a type of MS in a line, from left to right. Positions are those of the line. */
export function typeMentions(text: string): Mention[] {
  const mentions: Mention[] = []
  let left = text
  for (const [types, pattern] of TYPES) {
    const { rest, at } = take(left, pattern)
    left = rest
    for (const [start, end] of at) mentions.push({ types, maybe: [], umbrella: false, start, end })
  }
  for (const { pattern, accepted, maybe } of UMBRELLAS) {
    const { rest, at } = take(left, pattern)
    left = rest
    for (const [start, end] of at)
      mentions.push({ types: accepted, maybe, umbrella: true, start, end })
  }
  // "Primary progressive, secondary progressive or progressive relapsing": a list may name the word "progressive" once.
  const shared = take(left, `\\b(?:primary|secondary)(?=[\\s-]*(?:or|and|\\/|,)[\\s-]*_)`)
  for (const [start, end] of shared.at) {
    const type = /^p/i.test(text.slice(start, end)) ? 'PPMS' : 'SPMS'
    mentions.push({ types: [type], maybe: [], umbrella: false, start, end })
  }
  const inOrder = mentions.sort((a, b) => a.start - b.start)
  return inOrder.flatMap((mention, index) =>
    isAgain(mention, inOrder[index - 1], text) ? [] : mention,
  )
}
