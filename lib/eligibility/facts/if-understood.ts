import { type Reads, unexplainedWords } from '../spans/coverage.ts'
import type { Item } from '../spans/items.ts'
import type { Cue } from '../vocabulary/cues.ts'
import type { Fact } from './fact.ts'

const measures =
  (id: string) =>
  ({ meaning }: Item) =>
    meaning.sense === 'measure' && meaning.id === id
const topics =
  (...ids: readonly string[]) =>
  ({ meaning }: Item) =>
    meaning.sense === 'topic' && ids.includes(meaning.id)
const namesAgent = ({ meaning }: Item) => meaning.sense === 'treatment' || meaning.sense === 'agent'

const cues = (...ids: readonly Cue[]): ReadonlySet<Cue> => new Set(ids)

const PLAINLY = cues(
  'not',
  'non',
  'must not',
  'but',
  'now',
  'shut out',
  'such as',
  'taking',
  'later',
  'willing',
  'able',
  'or none',
  'defined',
)
/** What the readers of treatments and times weigh themselves; "if" and "except" are doubts of their own. */
const ABOUT_AGENTS = cues(
  ...([
    'not',
    'non',
    'must not',
    'never',
    'free',
    'naive',
    'shut out',
    'such as',
    'but',
    'ever',
    'past',
    'before',
    'now',
    'taking',
    'later',
    'willing',
    'ended',
    'latest',
    'regular',
    'except',
    'or none',
    'or else',
    'or ended',
    'if',
    'unless',
    'able',
  ] as const),
)

/** In a line on pregnancy most words are about birth control, and change nothing for somebody who is pregnant. */
const ABOUT_PREGNANCY = {
  understands: cues(
    ...PLAINLY,
    ...([
      'if',
      'unless',
      'past',
      'before',
      'another time',
      'ever',
      'reason',
      'ended',
      'change',
      'somebody else',
      'latest',
      'regular',
      'finding',
      'doubtful',
      'or else',
    ] as const),
  ),
  countsNumbers: true,
  besidePregnancy: true,
} as const satisfies Omit<Reads, 'speaksOf'>

const AGENTS: Reads = {
  speaksOf: namesAgent,
  understands: ABOUT_AGENTS,
  countsNumbers: false,
  weighsLead: true,
}

/** A type that is shut out: with a time, a number or a treatment beside it, only some with that type are. */
const TYPES_OUT: Reads = {
  speaksOf: ({ meaning }) => meaning.sense === 'ms' || meaning.sense === 'ms-type',
  understands: cues(
    'non',
    'now',
    'such as',
    'shut out',
    'defined',
    'past',
    'latest',
    'finding',
    'ever',
    'either way',
    'before',
  ),
  endsAt: 'defined',
  countsNumbers: false,
  besideAgents: false,
  besideTimes: false,
}

/** How each kind that could speak against a person is accounted for. Kinds that are not here never do. */
const READS: Partial<Readonly<Record<Fact['kind'], Reads>>> = {
  age: {
    speaksOf: (item) => measures('age')(item) || isAge(item),
    understands: PLAINLY,
    countsNumbers: true,
    isNarrowed: true,
  },
  sex: {
    speaksOf: ({ text }) => /male|\b(?:wo)?m[ae]n\b|\bsex|\bgender/.test(text),
    understands: PLAINLY,
    countsNumbers: true,
  },
  'ms-type': {
    speaksOf: ({ meaning }) => meaning.sense === 'ms' || meaning.sense === 'ms-type',
    understands: cues(
      ...PLAINLY,
      'past',
      'latest',
      'finding',
      'ever',
      'either way',
      'defined',
      'doubtful',
      'before',
      'let in',
    ),
    endsAt: 'defined',
    countsNumbers: true,
    isNarrowed: true,
  },
  edss: {
    speaksOf: measures('edss'),
    understands: PLAINLY,
    countsNumbers: true,
    isNarrowed: true,
  },
  pregnancy: {
    ...ABOUT_PREGNANCY,
    speaksOf: topics('pregnancy', 'pregnancy test', 'later pregnancy'),
  },
  breastfeeding: { ...ABOUT_PREGNANCY, speaksOf: topics('breastfeeding') },
  gut: {
    speaksOf: ({ meaning }) => meaning.sense === 'gut',
    understands: cues(...PLAINLY, 'past', 'ever', 'latest'),
    countsNumbers: true,
  },
  'treatment-required': { ...AGENTS, besideMedicines: false },
  'treatment-not-allowed': AGENTS,
  'no-treatment': { ...AGENTS, speaksOf: () => true, besideMedicines: false },
  washout: AGENTS,
}

const isAge = ({ meaning }: Item) =>
  meaning.sense === 'unit' && (meaning.id === 'years of age' || meaning.id === 'years')

/** The words that keep a fact from being certain; none for a kind that never speaks against a person. */
export function unexplainedIn({ criterion, kind }: Fact): readonly string[] {
  const isTypeOut = kind === 'ms-type' && criterion?.side === 'exclusion'
  const reads = isTypeOut ? TYPES_OUT : READS[kind]
  return criterion === null || reads === undefined ? [] : unexplainedWords(criterion, reads)
}

/**
 * A fact that could speak against a person is certain only where every word that has a say in it is accounted for: by a name, a number, a time, a cue that its kind
 * reckons with or a plain word. One word that is not, and the line is shown and left to the team.
 */
export function ifUnderstood(fact: Fact): Fact {
  if (fact.doubts.length > 0) return fact
  return unexplainedIn(fact).length > 0 ? { ...fact, doubts: ['unexplained'] } : fact
}
