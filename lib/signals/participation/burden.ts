import type { Outcome, Trial } from '../../trials/record/trial.ts'
import { excerpt } from '../../trials/text/excerpt.ts'
import { listed } from '../../trials/text/listed.ts'
import { sentencesOf } from '../../trials/text/sentences.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../finding/finding.ts'
import { asCopyTells, type ShownFinding } from '../finding/shown-finding.ts'
import { ASKED, type Asked } from './asked-of-people.ts'
import { readPlaceboChance } from './placebo-chance.ts'
import { isAboutTakingPart, tellingSentences, tellsOfOthers } from './taking-part.ts'
import { readTimeInStudy } from './time-in-study.ts'

/** What taking part may ask of a person, each with what the record says to it. */
export type BurdenRow = { readonly heading: string; readonly finding: ShownFinding }

const TRAVEL: Asked = {
  about: 'travel',
  named:
    /\btravel(?:l?ing|s)? (?:to|costs?|expenses?|time|reimburse\w*|for the)\b|\btransport(?:ation)? (?:costs?|expenses?|to|is|will)\b|\bparking\b|\bmileage\b/i,
  said: /\btravel(?:l?ing|s)? (?:to|costs?|expenses?|time|reimburse\w*|for the)\b|\btransport(?:ation)? (?:costs?|expenses?|to the (?:study|clinic|hospital|centre|center)|is|will)\b|\bparking\b|\bmileage\b/i,
}

const NIGHTS: Asked = {
  about: 'nights',
  named:
    /\bovernight\b(?! fast\w*)|\binpatient (?:stays?|days?|units?|wards?|facilit\w+|visits?)\b|\b(?:hospital|clinic) stays?\b|\badmi(?:tted|ssion) to (?:the |a )?(?:hospital|clinic|ward|unit|research)\b/i,
  said: /\b(?:stay(?:s|ing)?|remain\w*|kept|observed|spend) (?:\w+ ){0,3}overnight\b|\bovernight stays?\b|\b(?:will|must) (?:be|stay) (?:admitted|hospitali[sz]ed|an? inpatient|in (?:the )?hospital)\b|\b(?:are|be) admitted to (?:the |a )?(?:hospital|clinic|ward|unit|research)\b|\binpatient stays?\b|\bhospital stays? (?:of|for|is|will)\b/i,
}

/** The rows between the first and the last, in the order of a page: what each is about, and the things that make it up, as they are said in a sentence. */
const ROWS: readonly {
  readonly heading: string
  readonly things: readonly { readonly words: string; readonly asked: Asked }[]
}[] = [
  { heading: 'Visits', things: [thing('visits', 'visits')] },
  {
    heading: 'Samples',
    things: [
      thing('stool samples', 'stool'),
      thing('blood samples', 'blood'),
      thing('urine or saliva samples', 'urine or saliva'),
      thing('spinal fluid', 'spinal fluid'),
    ],
  },
  {
    heading: 'Scopes or tissue',
    things: [thing('a look into the bowel or samples from it', 'a look into the bowel or tissue')],
  },
  { heading: 'Scans', things: [thing('MRI scans', 'MRI scans')] },
  { heading: 'Travel', things: [{ words: 'travel', asked: TRAVEL }] },
  { heading: 'Nights away', things: [{ words: 'a stay', asked: NIGHTS }] },
]

function thing(about: string, words: string): { words: string; asked: Asked } {
  const asked = ASKED.find((one) => one.about === about)
  if (asked === undefined) throw new Error(`Nothing is read about “${about}”`)
  return { words, asked }
}

/** The answer where the quote is all there is to say. */
export const SAYS = 'The record says'

/** The heading of the last row. */
export const PLACEBO = 'Chance of a placebo'

/** Enough to read in a table; the whole sentence stands in the record below. */
const LONGEST = 150
const MOST_QUOTES = 2

const cut = ({ text, field }: Quote, pattern: RegExp): Quote => ({
  text: excerpt(text, pattern.exec(text)?.index ?? 0, LONGEST),
  field,
})

/**
 * What taking part asks of a person, by the record's own words: only from what it says of the groups, of what is given and done, and of what is measured. Where a
 * record names a thing and does not say what a person would do, the row says so. The rules for joining ask nothing of those who take part, and are not read.
 */
export function readBurden(trial: Trial): readonly BurdenRow[] {
  const telling = tellingSentences(trial).filter(({ text }) => isAboutTakingPart(text))
  const naming = namingTexts(trial)
  return [
    row('How long', howLong(trial), trial),
    ...ROWS.map(({ heading, things }) => {
      const said = things.filter(({ asked }) => telling.some(({ text }) => asked.said.test(text)))
      const found =
        said.length > 0 ? toldOf(said, things, telling, naming) : namedOnly(things, naming)
      return row(heading, found, trial)
    }),
    row(PLACEBO, shortPlacebo(trial), trial),
  ]
}

const row = (heading: string, found: Finding, trial: Trial): BurdenRow => ({
  heading,
  finding: asCopyTells(trial, found),
})

type Things = (typeof ROWS)[number]['things']

const words = (things: Things) => listed(things.map((one) => one.words))

/** The quotes that tell of all these things, as few as will do. */
function quotesOf(things: Things, of: 'said' | 'named', texts: readonly Quote[]): readonly Quote[] {
  const left = new Set(things)
  const quotes = texts.flatMap((quote) => {
    const here = [...left].filter(({ asked }) => asked[of].test(quote.text))
    for (const one of here) left.delete(one)
    const [first] = here
    return first === undefined ? [] : cut(quote, first.asked[of])
  })
  return quotes.slice(0, MOST_QUOTES)
}

function toldOf(said: Things, all: Things, telling: readonly Quote[], naming: readonly Quote[]) {
  const quotes = quotesOf(said, 'said', telling)
  const others = all.filter(
    (one) => !said.includes(one) && naming.some(({ text }) => one.asked.named.test(text)),
  )
  if (all.length === 1) return finding('stated', SAYS, { quotes })
  const also = others.length === 0 ? '' : `. It also names ${words(others)}`
  return finding('stated', `It asks for ${words(said)}${also}`, { quotes })
}

function namedOnly(things: Things, naming: readonly Quote[]): Finding {
  const named = things.filter(({ asked }) => naming.some(({ text }) => asked.named.test(text)))
  if (named.length === 0) return finding('not-stated', NOT_STATED)
  const what = things.length === 1 ? 'Named' : `It names ${words(named)}`
  return finding('mentioned', `${what}. What you would do is not clear: ask`, {
    quotes: quotesOf(named, 'named', naming).slice(0, 1),
  })
}

function howLong(trial: Trial): Finding {
  const { said, measuredUntil } = readTimeInStudy(trial)
  const [first] = said
  if (first !== undefined) {
    const quotes = [cut(first, /\b(?:\d+|[a-z]+)[- ](?:day|week|month|year)s?\b/i)]
    return finding('stated', SAYS, { quotes })
  }
  if (measuredUntil === null) return finding('not-stated', NOT_STATED)
  return finding('mentioned', 'Not said. The last thing is measured at', {
    quotes: [cut(measuredUntil, /^/)],
  })
}

function shortPlacebo(trial: Trial): Finding {
  const found = readPlaceboChance(trial)
  return {
    ...found,
    quotes: found.quotes.slice(0, MOST_QUOTES).map((quote) => cut(quote, /\d ?: ?\d|^/)),
  }
}

/** Where a record may name what it does: what is measured too. What others did is left out. */
function namingTexts(trial: Trial): readonly Quote[] {
  const outcomes = (field: string, all: readonly Outcome[]) =>
    all.flatMap(({ measure, description }) => [
      { field, text: measure },
      ...(description === null ? [] : [{ field, text: description }]),
    ])
  const texts: readonly { field: string; text: string | null }[] = [
    ...trial.interventions.flatMap(({ name, description }) => [
      { field: 'interventions', text: name },
      { field: 'interventions', text: description },
    ]),
    ...trial.arms.map(({ description }) => ({ field: 'armGroups', text: description })),
    { field: 'briefSummary', text: trial.summary },
    { field: 'detailedDescription', text: trial.description },
    ...outcomes('primaryOutcomes', trial.primaryOutcomes),
    ...outcomes('secondaryOutcomes', trial.secondaryOutcomes),
    ...outcomes('otherOutcomes', trial.otherOutcomes),
  ]
  return texts.flatMap(({ field, text }) =>
    text === null
      ? []
      : sentencesOf(text)
          .filter((sentence) => !tellsOfOthers(sentence.text))
          .map((sentence) => ({ field, text: sentence.text })),
  )
}
