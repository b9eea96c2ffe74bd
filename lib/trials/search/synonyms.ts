/** Ways to say the same thing. A search for one of a row also looks for the others, and says so. The first of a row is how we say it. */
const SYNONYMS: readonly (readonly string[])[] = [
  [
    'stool transplant',
    'FMT',
    'faecal transplant',
    'fecal transplant',
    'faecal microbiota transplant',
    'fecal microbiota transplant',
    'faecal microbiota transplantation',
    'fecal microbiota transplantation',
    'intestinal microbiota transplantation',
  ],
  ['microbiome', 'microbiota', 'gut flora', 'gut bacteria', 'intestinal flora'],
  ['probiotic', 'lactobacillus', 'bifidobacterium', 'Vivomixx', 'VSL#3', 'live bacteria'],
  ['prebiotic', 'inulin', 'fibre', 'fiber', 'oligofructose'],
  ['worms', 'helminth', 'hookworm', 'whipworm', 'Trichuris suis', 'TSO', 'Necator', 'parasite'],
  ['short-chain fatty acid', 'SCFA', 'propionate', 'propionic acid', 'butyrate', 'butyric acid'],
  ['diet', 'nutrition', 'dietary', 'eating'],
  ['fasting', 'intermittent fasting', 'calorie restriction', 'fasting mimicking'],
  ['ketogenic', 'keto'],
  ['antibiotic', 'vancomycin', 'rifaximin', 'minocycline'],
  ['relapsing-remitting', 'RRMS', 'relapsing remitting multiple sclerosis'],
  ['secondary progressive', 'SPMS', 'secondary progressive multiple sclerosis'],
  ['primary progressive', 'PPMS', 'primary progressive multiple sclerosis'],
  ['clinically isolated syndrome', 'CIS'],
  ['multiple sclerosis', 'MS'],
  ['constipation', 'bowel'],
  ['fatigue', 'tiredness'],
  ['children', 'paediatric', 'pediatric'],
]

export type Synonyms = {
  /** The words of the search that we know other words for, as they were typed. */
  readonly said: string
  readonly also: readonly string[]
}

export type Expansion = {
  readonly synonyms: readonly Synonyms[]
  /** What is left of the search without those words. */
  readonly rest: string
}

const forms = SYNONYMS.flatMap((row) => row.map((form) => ({ form, row })))
  // The longest form first, so that "faecal microbiota transplant" is not read as "microbiota".
  .sort((a, b) => b.form.length - a.form.length)
  .map(({ form, row }) => ({ row, pattern: asWholeWords(form) }))

function asWholeWords(form: string): RegExp {
  const words = form.split(/[\s-]+/u).map((word) => word.replace(/[^\p{L}\p{N}]/gu, escaped))
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s-]+')}s?(?![\\p{L}\\p{N}])`, 'iu')
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** Finds the words of a search that can be said in other ways. */
export function expandWords(words: string): Expansion {
  const synonyms: Synonyms[] = []
  let rest = words
  for (const { row, pattern } of forms) {
    const said = pattern.exec(rest)?.[0]
    if (said === undefined) continue
    const also = row.filter((other) => other.toLowerCase() !== said.toLowerCase())
    synonyms.push({ said, also })
    rest = rest.replace(pattern, ' ')
  }
  return { synonyms, rest: rest.replace(/\s+/gu, ' ').trim() }
}
