import { ALLOCATION_OF, MODEL_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { sentencesOf } from '../../../trials/text/sentences.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'
import { chanceInTitle } from './chance-in-title.ts'

const ASK = 'Are people put into groups by chance? What does each group get?'
const NO_CHANCE = {
  value: 'not-random',
  caveat:
    'A study like this cannot show on its own whether changes come from the treatment. Many first studies are like this.',
  ask: 'How will you tell whether a change comes from the treatment?',
} as const

const DOES_NOT_APPLY = {
  observation: 'Does not apply: it only watches, and puts nobody into groups',
  access: 'Does not apply: it is not a trial',
} as const

type FieldSays = {
  readonly says: 'random' | 'not-random' | 'unclear'
  readonly sentence: string
  readonly quotes: readonly Quote[]
}

function fieldSays({ design, arms, unknownWords }: Trial): FieldSays | null {
  const fresh = unknownWords.filter(({ field }) => field === 'allocation')
  if (fresh.length > 0) {
    const sentence = 'The record uses a word for it that we do not know'
    return { says: 'unclear', sentence, quotes: fresh }
  }
  const single = design.model === 'single-group'
  const model = { text: theirWord(MODEL_OF, design.model) ?? '', field: 'interventionModel' }
  if (design.allocation === null) {
    const sentence = 'No random groups: everyone is in one group'
    return single ? { says: 'not-random', sentence, quotes: [model] } : null
  }
  const text = theirWord(ALLOCATION_OF, design.allocation) ?? ''
  const allocation = { text, field: 'allocation' }
  if (design.allocation !== 'randomised') {
    const sentence =
      single && arms.length < 2
        ? 'No random groups: everyone is in one group'
        : 'No random groups: chance does not decide who gets what'
    return { says: 'not-random', sentence, quotes: [allocation] }
  }
  const label = arms.length === 1 ? arms[0]?.label : null
  if (arms.length !== 1 && !single) {
    return { says: 'random', sentence: 'Yes, the record says so', quotes: [allocation] }
  }
  const other = label ? { text: label, field: 'armGroups' } : model
  const sentence = 'The record says by chance, but tells of only one group'
  const quotes = other.text === '' ? [allocation] : [allocation, other]
  return { says: 'unclear', sentence, quotes }
}

const unclear = (sentence: string, quotes: readonly Quote[]) =>
  finding('mentioned', sentence, { quotes, ask: ASK })

/** The title alone, where the field is silent. */
function fromTitle({ says, quote }: NonNullable<ReturnType<typeof chanceInTitle>>): Finding {
  if (says === 'unclear') {
    return unclear('The title speaks of chance, but not clearly of this study', [quote])
  }
  if (says === 'random') {
    return finding('stated', 'Yes, the record says so', { value: 'random', quotes: [quote] })
  }
  const sentence = 'No random groups: the title says so'
  return finding('stated', sentence, { ...NO_CHANCE, quotes: [quote] })
}

const RANDOMLY =
  /(?<!non[- ])\brandomi[sz]ed\b|\brandomly (?:assign|allocat|divid)\w*|\bassigned at random\b/i

/** The first sentence of the running text that speaks of dividing people by chance. */
function fromText(trial: Trial): Finding | null {
  const texts = [
    ['briefSummary', trial.summary],
    ['detailedDescription', trial.description],
    ['interventionModelDescription', trial.design.modelDescription],
  ] as const
  for (const [field, text] of texts) {
    if (text === null || !RANDOMLY.test(text)) continue
    const sentence = sentencesOf(text).find((one) => RANDOMLY.test(one.text))
    if (sentence) {
      const quote = { text: sentence.text, field }
      return unclear('The text speaks of chance; the design field is empty', [quote])
    }
  }
  return null
}

/**
 * Whether people are put into groups by chance. The sponsor's field decides, the title only where the field is silent. Where the
 * two differ, both are shown and neither is believed.
 */
export function readFairComparison(trial: Trial): Finding {
  if (trial.kind === 'observation' || trial.kind === 'access') {
    return finding('n/a', DOES_NOT_APPLY[trial.kind])
  }
  const field = fieldSays(trial)
  const title = chanceInTitle(trial)
  if (field === null) {
    if (title !== null) return fromTitle(title)
    return fromText(trial) ?? finding('not-stated', NOT_STATED, { ask: ASK })
  }
  if (field.says === 'unclear') return unclear(field.sentence, field.quotes)
  const differs = title !== null && title.says !== field.says
  if (differs && (field.says === 'not-random' || title.says === 'not-random')) {
    return unclear('The title says one thing, the design field another', [
      ...field.quotes,
      title.quote,
    ])
  }
  if (field.says === 'not-random') {
    return finding('stated', field.sentence, { ...NO_CHANCE, quotes: field.quotes })
  }
  // A title says it in words, the field in one of the registry's codes.
  const quotes = title?.says === 'random' ? [title.quote, ...field.quotes] : field.quotes
  return finding('stated', field.sentence, { value: 'random', quotes })
}
