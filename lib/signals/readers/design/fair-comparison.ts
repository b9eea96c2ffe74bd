import { ALLOCATION_OF, MODEL_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { sentencesOf } from '../../../trials/text/sentences.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'
import { chanceInText } from '../contradictions/chance-in-text.ts'

/** What a title says about dividing people by chance. "unclear" where it may speak of another study, or says both. */
export type ChanceInTitle = {
  readonly says: 'random' | 'not-random' | 'unclear'
  readonly quote: Quote
}

const ANY_WORD =
  /\b(?:non[- ]?)?randomi[sz]\w*|\brandom(?:ly)? (?:controlled|assign|allocat|divid)\w*/i
const NOT_RANDOM = /\b(?:non|not|un)[- ]?randomi[sz]ed\b/i
const RANDOM =
  /(?<![\w-])(?:\w+-)?randomi[sz]ed\b(?! (?:to|into?|at|from|in the|patients|subjects|participants|people)\b)/i
/** Half random, or random in another sense. */
const OTHERWISE_RANDOM = /\b(?:quasi|pseudo|semi|partial(?:ly)?|mendelian)[- ]?randomi[sz]/i
/** Words before "randomised" that make it another study, from which this one takes its people or its data. */
const OTHER_STUDY =
  /\b(?:extension (?:study )?(?:of|to)|post-?hoc|sub-?stud\w+|ancillary|roll-?over|follow-?up (?:study |of)|(?:secondary|pooled) analys[ei]s)\b/i
/** The same, where they stand in the same part of a title. */
const OTHER_STUDY_NEAR =
  /\b(?:participat\w+ in|(?:patients|participants|subjects|people|data|results|insights) (?:of|from)|who|complet(?:ed|ing|ers)|enrolled|previous\w*|prior|those)\b/i

/** The words of a title that carry its statement: up to "trial" or "study" where that is near, as a title says it. */
const STATEMENT =
  /(?:\ban? )?\b(?:[\w-]+[- ])?(?:non)?randomi[sz]ed\b(?:[^.:;]{0,90}?\b(?:trials?|stud(?:y|ies))\b)?/i

/** A trial that is yet to come, and that this study prepares. */
const LATER_TRIAL =
  /\b(?:feasibility|pilot|preparat\w+|preliminary) (?:study |work |phase )?(?:for|of|before|preceding) (?:an?|the) (?:[\w-]+ )*$/i

function ofAnotherStudy(before: string): boolean {
  const near = before.split(/[.:?]| [-–—] /).at(-1) ?? ''
  return LATER_TRIAL.test(before) || OTHER_STUDY.test(before) || OTHER_STUDY_NEAR.test(near)
}

function chanceIn(title: string): ChanceInTitle['says'] | null {
  const not = NOT_RANDOM.test(title)
  const found = RANDOM.exec(title.replace(NOT_RANDOM, ''))
  if (not && found === null) return 'not-random'
  if (not || OTHERWISE_RANDOM.test(title)) return 'unclear'
  if (found !== null) return ofAnotherStudy(title.slice(0, found.index)) ? 'unclear' : 'random'
  return ANY_WORD.test(title) ? 'unclear' : null
}

function statement(title: string): string {
  return (STATEMENT.exec(title) ?? ANY_WORD.exec(title))?.[0] ?? title
}

/**
 * What the titles say about dividing people into groups by chance, the official title first; null where they do not speak of it.
 * "Non-randomised" is never read as "randomised".
 */
export function chanceInTitle(trial: Pick<Trial, 'officialTitle' | 'title'>): ChanceInTitle | null {
  const titles = [
    { field: 'officialTitle', title: trial.officialTitle },
    { field: 'briefTitle', title: trial.title },
  ]
  for (const { field, title } of titles) {
    const says = title === null ? null : chanceIn(title)
    if (says !== null && title !== null) return { says, quote: { text: statement(title), field } }
  }
  return null
}

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
  /** Whether there is only one group. */
  readonly oneGroup?: true
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
    return single ? { says: 'not-random', oneGroup: true, sentence, quotes: [model] } : null
  }
  const text = theirWord(ALLOCATION_OF, design.allocation) ?? ''
  const allocation = { text, field: 'allocation' }
  if (design.allocation !== 'randomised') {
    if (single && arms.length < 2) {
      const sentence = 'No random groups: everyone is in one group'
      return { says: 'not-random', oneGroup: true, sentence, quotes: [allocation] }
    }
    const sentence = 'No random groups: chance does not decide who gets what'
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

/** `oneGroup`: whether the answer is that everyone is in one group. */
export type FairFinding = Finding & { readonly oneGroup: boolean }

/**
 * Whether people are put into groups by chance. The sponsor's field decides, the title only where the field is silent. Where the
 * two differ, both are shown and neither is believed.
 */
export function readFairComparison(trial: Trial): FairFinding {
  const field = fieldSays(trial)
  const found = chanceFinding(trial, field)
  return { ...found, oneGroup: found.state === 'stated' && field?.oneGroup === true }
}

function chanceFinding(trial: Trial, field: FieldSays | null): Finding {
  if (trial.kind === 'observation' || trial.kind === 'access') {
    return finding('n/a', DOES_NOT_APPLY[trial.kind])
  }
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
  const text = field.says === 'not-random' && title === null ? chanceInText(trial) : null
  if (text !== null) {
    return unclear('The text says one thing, the design field another', [...field.quotes, text])
  }
  if (field.says === 'not-random') {
    return finding('stated', field.sentence, { ...NO_CHANCE, quotes: field.quotes })
  }
  // A title says it in words, the field in one of the registry's codes.
  const quotes = title?.says === 'random' ? [title.quote, ...field.quotes] : field.quotes
  return finding('stated', field.sentence, { value: 'random', quotes })
}
