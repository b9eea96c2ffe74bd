/** Words that do not stand in our own words, and why or what to write instead. */
type WordRule = { readonly words: readonly string[]; readonly instead: string }

const NO_VERDICT = 'it judges a trial. Say what the record says'

/**
 * Whole words in all their forms, as a verdict uses them. What stays allowed names a thing and gives no verdict: "safety" (a safety
 * committee, a safety alert), "approve" and "approval" (what a committee is asked for), "trust" (an NHS trust), "in passing".
 */
const VERDICTS: readonly WordRule[] = [
  ['legit', 'legitimate', 'legitimately', 'legitimacy', 'illegitimate'],
  ['safe', 'safer', 'safest', 'safely', 'unsafe'],
  ['verified', 'unverified', 'verify', 'verifies', 'verifying', 'verification'],
  ['trusted', 'untrusted', 'trustworthy', 'untrustworthy'],
  ['approved', 'unapproved', 'pre-approved'],
  ['genuine', 'genuinely'],
  ['scam', 'scams', 'scammer', 'scammers'],
  ['fake', 'fakes', 'faked'],
  ['red flag', 'red flags', 'red-flag'],
  ['fail', 'fails', 'failed', 'failing', 'failure', 'failures'],
  ['pass', 'passes', 'passed'],
  ['score', 'scores', 'scored', 'scoring'],
].map((words) => ({ words, instead: NO_VERDICT }))

/** American spellings of words that our pages use or could use, with the British one. Forms in -ize follow below. */
const SPELLINGS: readonly WordRule[] = [
  { words: ['color', 'colors', 'colored'], instead: 'colour' },
  { words: ['center', 'centers', 'centered'], instead: 'centre' },
  { words: ['behavior', 'behaviors', 'behavioral'], instead: 'behaviour' },
  { words: ['favor', 'favors', 'favorite', 'favorable'], instead: 'favour' },
  { words: ['tumor', 'tumors'], instead: 'tumour' },
  { words: ['fiber', 'fibers'], instead: 'fibre' },
  { words: ['feces', 'fecal'], instead: 'faeces, faecal' },
  { words: ['diarrhea'], instead: 'diarrhoea' },
  { words: ['anemia', 'anemic'], instead: 'anaemia' },
  { words: ['estrogen'], instead: 'oestrogen' },
  { words: ['pediatric'], instead: 'paediatric' },
  { words: ['edema'], instead: 'oedema' },
  { words: ['hematology', 'hematological'], instead: 'haematology' },
  { words: ['enroll', 'enrolls', 'enrollment'], instead: 'enrol, enrolment' },
  { words: ['canceled', 'canceling'], instead: 'cancelled' },
  { words: ['labeled', 'labeling'], instead: 'labelled' },
  { words: ['traveled', 'traveling', 'traveler'], instead: 'travelled' },
  { words: ['gray'], instead: 'grey' },
  { words: ['license', 'licenses'], instead: 'licence, the noun' },
  { words: ['analyze', 'analyzed', 'analyzes', 'analyzing'], instead: 'analyse' },
]

/** What an organisation or a country calls itself is spelled as it does. */
const NAMES = /World Health Organization|SIL Open Font License|\bBelize\b/g

/** "randomized" and its like; "prize", "seize" and "size" are too short to be meant, and "capsize", "resize" are written so here too. */
const IZE =
  /(?<![\p{L}\p{N}])(?!(?:caps|res|overs|downs)iz)\p{L}{3,}iz(?:e|ed|es|er|ers|ing|ation|ations)(?![\p{L}\p{N}])/giu

const QUOTED = /“[^”]*”/g

const ADDRESS = /https?:\/\/\S+/g

/** An option of a command is no word. */
const OPTION = /(?<!\S)\[?--[a-z][a-z-]*/g

/** `joined` are the signs that make one word of two: a verdict counts in "not-safe", a spelling not in "items-center". */
const compiled = (rules: readonly WordRule[], joined: '' | '-') =>
  rules.map(({ words, instead }) => ({
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}${joined}])(?:${words.join('|')})(?![\\p{L}\\p{N}${joined}])`,
      'giu',
    ),
    instead,
  }))

const RULES = [...compiled(VERDICTS, ''), ...compiled(SPELLINGS, '-')]

/** What our own words may not hold, as sentences that say what to do. What stands between curly marks is somebody else's. */
export function wordsToMend(text: string): string[] {
  const ours = text
    .replace(QUOTED, '“…”')
    .replace(ADDRESS, '…')
    .replace(NAMES, '…')
    .replace(OPTION, '…')
  const broken = RULES.flatMap(({ pattern, instead }) =>
    [...ours.matchAll(pattern)].map(([word]) => `“${word}”: ${instead}`),
  )
  const american = [...ours.matchAll(IZE)].map(([word]) => `“${word}”: spell it with -is-`)
  return [...broken, ...american].map((sentence) => `${sentence}.`)
}
