import { withoutAccents } from '../text/fold-text.ts'
import { anyWord } from '../text/word-pattern.ts'

const ELSEWHERE =
  'oral|mouth|dental|salivary|subgingival|nasal|nasopharyngeal|airway|lung|skin|scalp|vaginal|genital|urinary|urine|bladder|urogenital|ocular|blood|plasma'

type Kind = {
  readonly words: readonly string[]
  /** What follows the quoted words in a sentence. */
  readonly means: string
  /** True where a topic word stands inside the look-alike, so that it must be blanked out. */
  readonly hides: boolean
}

/**
 * Words that look like a topic word and mean something else, and words around the bowel, food and infections that do not make
 * a trial one of the gut and its germs. In the order of what tells a reader most.
 */
const KINDS: readonly Kind[] = [
  {
    words: ['P-?FMT\\b', 'functional movement training'],
    means: 'is about muscle training, not stool transplants',
    hides: true,
  },
  {
    words: [
      'propionic acid(?:a?emia|uria)',
      '[a-z]{3,12}(?:one|ol|ide|cin) ?(?:di)?(?:propionate|butyrate)',
      '(?:beta ?)?(?:hydroxy|phenyl|amino|methyl) ?(?:butyr|propion)\\w{1,8}',
    ],
    means: 'is another substance, not a fatty acid from the gut',
    hides: true,
  },
  {
    words: [
      `(?<!(?:gut|intestinal|fa?ecal|stool) (?:and|or|&|/) )(?:${ELSEWHERE}) (?:tract )?micro-?bi(?:om|ot)\\w{0,5}`,
      `micro-?bi(?:om|ot)\\w{0,5} (?:of|in) (?:the )?(?:${ELSEWHERE})\\b`,
    ],
    means: 'is about germs elsewhere in the body, not in the gut',
    hides: true,
  },
  {
    words: [
      '(?:institutes?|centers?|centres?|department|division|laboratory|lab|society|foundation|consortium) (?:for|of) (?:the )?(?:human |gut )?micro-?bi(?:om|ot)\\w{0,5}',
      '(?:human |gut )?micro-?bi(?:om|ot)\\w{0,5} (?:research )?(?:institute|center|centre|department|laboratory|lab|foundation|consortium)',
    ],
    means: 'is the name of an institute',
    hides: true,
  },
  {
    words: ['(?:ring|silk|earth|heart|blood|glow|meal)-?worms?', 'worm like', 'worm gear\\w{0,3}'],
    means: 'is not a worm of the gut',
    hides: true,
  },
  {
    words: [
      '(?:fa?ecal|anal|ano rectal|bowel|stool) incontinence',
      'incontinence,? (?:fa?ecal|bowel)',
      '(?:fa?ecal )?constipation',
      'ano ?rectal \\w{3,15}',
      'transanal irrigation',
      '(?:neurogenic )?bowel (?:dysfunction|disorder|care|management|symptoms?|function|control|movements?)',
      'neurogenic bowel',
      'bristol stool',
    ],
    means: 'is about how the bowel works, not the germs in it',
    hides: false,
  },
  {
    words: ['minocycline', 'doxycycline', 'azithromycin', 'ceftriaxone', 'clarithromycin'],
    means: 'is an antibiotic that is not aimed at the gut',
    hides: false,
  },
  {
    words: ['(?:vancomycin|rifaximin|antibiotic|multidrug) resist\\w{0,6}'],
    means: 'is about resistant germs, not a treatment of the gut',
    hides: true,
  },
  {
    words: ['antibiotics?', 'urinary tract infections?', 'UTIs?\\b', 'antimicrobials?'],
    means: 'is about infections, not the germs of the gut',
    hides: false,
  },
  {
    words: ['parasit\\w{0,8}'],
    means: 'is about infections, not worms given as a treatment',
    hides: false,
  },
  {
    words: [
      '(?:(?!the |and |for |with |from |this |that )[a-z][a-z-]{2,19} )?diets?\\b',
      'dietary(?! supplement)(?: (?:calcium|fib(?:re|er)|salt|intervention|program\\w{0,3}|habits?|intake))?',
      '(?:calori[ec]|caloric|energy) restrict\\w{0,5}',
      '(?:intermittent |prolonged |religious )?fasting(?! (?:gluc|blood|insul|lip|plasma|serum|leptin|condition|healthy|state))',
      'time restricted \\w{3,8}',
      'nutrition\\w{0,3}',
    ],
    means: 'is about food, and nothing named here looks at the germs of the gut',
    hides: false,
  },
  {
    words: [
      'gastro ?intestinal',
      'GI (?:tolera\\w{0,6}|symptoms?|side|adverse)',
      'intestin\\w{0,4}',
      '(?:inflammatory |irritable )?bowel(?: disease| syndrome)?',
    ],
    means: 'is about the stomach or bowel, not the germs in it',
    hides: false,
  },
  {
    words: ['stools?', 'fa?ecal', 'fa?eces', 'gut'],
    means: 'stands alone, without the germs of the gut',
    hides: false,
  },
  {
    words: ['maltodextrin(?: fib(?:re|er)s?)?(?: supplement| placebo| powder)?'],
    means: 'is a filler, not a fibre treatment',
    hides: true,
  },
  {
    words: [
      '(?:nerve|muscle|optic|retinal|optical|small|single) fib(?:re|er)s?',
      'fib(?:re|er) (?:optic|track)\\w{0,5}',
    ],
    means: 'is about nerves, muscles or light, not fibre in food',
    hides: true,
  },
]

/** Words of the record, as it writes them, and what they mean there. */
type LookAlike = { readonly words: string; readonly means: string }

const patterns = KINDS.map(({ words, means }) => ({ pattern: anyWord(words), means }))

const everyHiding = anyWord(
  KINDS.flatMap(({ words, hides }) => (hides ? words : [])),
  'gi',
)

/** Pieces of every look-alike that hides a topic word, for passing quickly over the many texts without one. */
const MAY_HIDE = /fmt|movement|fib|propion|butyr|bi(?:om|ot)|resist|maltodex|worm/i

/** The text with its look-alikes blanked out, at the same length. Text as `withoutAccents` gives it. */
export function maskLookAlikes(folded: string): string {
  if (!MAY_HIDE.test(folded)) return folded
  return folded.replace(everyHiding, (found) => '_'.repeat(found.length))
}

/** The most telling look-alike in these texts, or null. */
export function findLookAlike(texts: readonly string[]): LookAlike | null {
  const folded = texts.map(withoutAccents)
  for (const { pattern, means } of patterns) {
    for (const [index, text] of texts.entries()) {
      const found = pattern.exec(folded[index] ?? '')
      if (found) return { words: text.slice(found.index, found.index + found[0].length), means }
    }
  }
  return null
}
