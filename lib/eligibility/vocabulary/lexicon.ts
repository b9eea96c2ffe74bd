import { NUMBERS } from '../../trials/text/number-words.ts'
import { createPhraseBook, type PhraseRow } from '../../trials/text/phrase-book.ts'
import { AGENT_NAMES, BESIDE_TREATMENTS, NOT_AGENTS, NOT_TREATMENTS } from './agents.ts'
import { CUES, type Cue } from './cues.ts'
import { DIAGNOSIS_CRITERIA, type DiagnosisCriteria } from './diagnosis-criteria.ts'
import { GUT_CONDITION_NAMES, NOT_GUT_CONDITIONS } from './gut-condition-names.ts'
import { LANGUAGES } from './languages.ts'
import {
  BOUNDS,
  COMPARISONS,
  type Comparison,
  MEASURE_NAMES,
  type Measure,
  UNITS,
  type Unit,
} from './measures.ts'
import { MS_NAMES, MS_TYPE_NAMES } from './ms-types.ts'
import { OTHER_CONDITIONS } from './ms-words.ts'
import {
  ANTI_MEDICINES,
  BESIDE_PREGNANCY,
  OTHER_MEDICINES,
  PLAIN_PHRASES,
  PLAIN_WORDS,
} from './plain-vocabulary.ts'
import { NOT_TOPICS, TOPICS, type Topic } from './topics.ts'
import { TREATMENT_CLASS_NAMES, TREATMENT_NAMES } from './treatment-names.ts'
import { ANY_DMT } from './treatments.ts'

/** MS itself, another illness, another medicine than we read, a word that changes nothing, one that does so beside pregnancy alone, and one that we know in another sense than ours. */
type PlainSense = 'ms' | 'illness' | 'medicine' | 'plain' | 'birth-control' | 'otherwise'

/** What a word of a line is, for all that reads it. */
export type Meaning =
  | { readonly sense: 'treatment' | 'agent' | 'gut' | 'ms-type'; readonly id: string }
  | { readonly sense: 'language'; readonly id: string }
  | { readonly sense: 'diagnosis'; readonly id: DiagnosisCriteria }
  | { readonly sense: 'measure'; readonly id: Measure }
  | { readonly sense: 'comparison' | 'bound'; readonly id: Comparison }
  | { readonly sense: 'unit'; readonly id: Unit }
  | { readonly sense: 'number'; readonly id: string; readonly value: number }
  | { readonly sense: 'topic'; readonly id: Topic }
  | { readonly sense: 'cue'; readonly id: Cue }
  | { readonly sense: PlainSense; readonly id: '' }

type Row = PhraseRow<Meaning>

const rows = <Id extends string>(
  names: Readonly<Record<Id, readonly string[]>>,
  meaning: (id: Id) => Meaning,
): readonly Row[] => keysOf(names).map((id) => ({ value: meaning(id), phrases: names[id] }))

function keysOf<Id extends string>(names: Readonly<Record<Id, unknown>>): readonly Id[] {
  const keys: string[] = Object.keys(names)
  return keys.filter((key): key is Id => key in names)
}

const one = (sense: PlainSense, phrases: readonly string[]): Row => ({
  value: { sense, id: '' },
  phrases,
})

const withId = (id: string) => (id === ANY_DMT ? [] : [id.replaceAll('-', ' ')])

const named = (names: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    Object.entries(names).map(([id, list]) => [id, [...withId(id.toLowerCase()), ...list]]),
  )

/** All words that we know, in the order in which they count where two phrases are equally long. */
const ROWS: readonly Row[] = [
  one('otherwise', [...NOT_TREATMENTS, ...NOT_AGENTS, ...NOT_GUT_CONDITIONS, ...NOT_TOPICS]),
  ...rows(named(TREATMENT_NAMES), (id) => ({ sense: 'treatment', id })),
  ...rows(named(TREATMENT_CLASS_NAMES), (id) => ({ sense: 'treatment', id })),
  ...rows(AGENT_NAMES, (id) => ({ sense: 'agent', id })),
  ...rows(GUT_CONDITION_NAMES, (id) => ({ sense: 'gut', id })),
  ...rows(
    Object.fromEntries(Object.entries(MS_TYPE_NAMES).map(([id, { phrases }]) => [id, phrases])),
    (id) => ({ sense: 'ms-type', id }),
  ),
  one('ms', MS_NAMES),
  one('illness', OTHER_CONDITIONS),
  ...rows(MEASURE_NAMES, (id) => ({ sense: 'measure', id })),
  ...rows(COMPARISONS, (id) => ({ sense: 'comparison', id })),
  ...rows(BOUNDS, (id) => ({ sense: 'bound', id })),
  ...rows(UNITS, (id) => ({ sense: 'unit', id })),
  ...[...NUMBERS].map(
    ([word, value]): Row => ({
      value: { sense: 'number', id: '', value },
      phrases: [word.replaceAll('-', ' ')],
    }),
  ),
  ...keysOf(DIAGNOSIS_CRITERIA).map(
    (id): Row => ({
      value: { sense: 'diagnosis', id },
      phrases: DIAGNOSIS_CRITERIA[id].phrases,
    }),
  ),
  ...LANGUAGES.map(
    (id): Row => ({
      value: { sense: 'language', id },
      phrases: [id.toLowerCase()],
    }),
  ),
  ...rows(CUES, (id) => ({ sense: 'cue', id })),
  ...rows(TOPICS, (id) => ({ sense: 'topic', id })),
  one('medicine', [...OTHER_MEDICINES, ...ANTI_MEDICINES]),
  one('plain', [...PLAIN_WORDS, ...PLAIN_PHRASES, ...BESIDE_TREATMENTS]),
  one('birth-control', BESIDE_PREGNANCY),
]

/** The one lexicon of criteria: what its words mean. */
export const LEXICON = createPhraseBook(ROWS)
