import type { Trial } from '../../trials/record/trial.ts'
import type { Quote } from '../finding/finding.ts'
import { ASKED } from './asked-of-people.ts'
import { isAboutTakingPart, tellingSentences } from './taking-part.ts'

/** A sentence that says what is asked of a person, with the things that it is about. */
export type AskedOfYou = { readonly about: readonly string[]; readonly quote: Quote }

export type VisitsAndSamples = {
  /** Each sentence once, in the order of the record; a few at most. */
  readonly said: readonly AskedOfYou[]
  /** What the record names without a sentence that tells with certainty what a person would do. */
  readonly onlyNamed: readonly string[]
}

const MOST = 4

/** Visits, samples and scans, by the record's own sentences. Where both lists are empty, the record names none. */
export function readVisitsAndSamples(trial: Trial): VisitsAndSamples {
  const telling = tellingSentences(trial)
  // A sentence is worth its place only where it tells of something that no sentence before it told of.
  const told = new Set<string>()
  const said = telling.flatMap((quote) => {
    if (!isAboutTakingPart(quote.text)) return []
    const about = ASKED.filter((one) => one.said.test(quote.text)).map((one) => one.about)
    if (about.every((one) => told.has(one))) return []
    for (const one of about) told.add(one)
    return { about, quote }
  })
  const named = ASKED.filter((one) => textsOf(trial).some((text) => one.named.test(text)))
  return {
    said: said.slice(0, MOST),
    onlyNamed: named.map(({ about }) => about).filter((about) => !told.has(about)),
  }
}

/** Where a record may name what it does, the outcomes too. Keywords and the rules for joining tell nothing of it. */
function textsOf(trial: Trial): string[] {
  const outcomes = [trial.primaryOutcomes, trial.secondaryOutcomes, trial.otherOutcomes].flat()
  return [
    [trial.title, trial.officialTitle, trial.summary, trial.description],
    [...trial.arms, ...trial.interventions].map(({ description }) => description),
    trial.interventions.map(({ name }) => name),
    outcomes.flatMap(({ measure, description }) => [measure, description]),
  ]
    .flat()
    .filter((text) => text !== null)
}
