import type { Trial } from '../../trials/record/trial.ts'
import { sentencesOf } from '../../trials/text/sentences.ts'
import type { Quote } from '../finding/finding.ts'

/** How many people go into each group, as the record says it near the word for dividing them by chance. */
export type GroupRatio = {
  readonly quote: Quote
  /** The numbers in their order: "2:1" is 2 and 1. */
  readonly parts: readonly number[]
  /** Which of two numbers is that of the look-alike; null where the words beside it do not name the two sides. */
  readonly lookAlike: 0 | 1 | null
  /** False where the sentence speaks of a part of the study only, or of a second dividing. */
  readonly whole: boolean
}

/** Numbers of people up to 10, without the leading zero of a time of day. */
const NUMBERS = '(?<![\\d:.,/])(?:10|[1-9])(?: ?: ?(?:10|[1-9]))+(?![\\d:]|[.,]\\d)'
const BY_CHANCE = /\brandom|\ballocat|\bassign/i

/** A ratio of people: "in a 2:1 ratio", "randomised 2:1", "ratio of 2:1", "(1:1)" at the end of words on dividing. Others are of doses or drugs. */
const OF_PEOPLE = [
  new RegExp(
    `(${NUMBERS})[ -]+(?:(?:block|double-blind|balanced) )?(?:ratio|randomi[sz]ation|allocation|fashion|manner|schedule|basis)\\b(?! of \\w+ to)`,
    'i',
  ),
  new RegExp(
    `\\b(?:randomi[sz](?:ed|ation)|allocat(?:ed|ion)|assigned)(?: (?:in|into|a|an|at|by|with|using|the|on|two|2|three|3|groups|arms|equally|ratio|of|is|will|be)){0,5},? \\(?(${NUMBERS})`,
    'i',
  ),
  new RegExp(`\\bratio(?: of| is|:)? \\(?(${NUMBERS})`, 'i'),
  new RegExp(`\\b(?:randomi[sz]ed|allocated|assigned)\\b[^.]{0,120}\\((${NUMBERS})\\)`, 'i'),
]

/** "(active:placebo)", "(drug to placebo)": right behind the numbers, the names of the two sides. */
const SIDES = /^[^.()]{0,12}\(([^():]{2,40}?)(?: ?: ?| to | vs\.? | versus )([^():]{2,40}?)\)/i
const LOOK_ALIKE = /\b(?:placebo|sham)\b/i

const PART_ONLY =
  /\b(?:cohorts?|parts?|stages?|phases?(?! ?(?:[1-4]|I))|periods?|strat(?:um|a)|subgroups?|sub-?stud(?:y|ies)|further|again|extension|re-?randomi[sz]\w+|approximately|about)\b/i

function sideOf(after: string): 0 | 1 | null {
  const found = SIDES.exec(after)
  if (!found) return null
  const [one, two] = [found[1] ?? '', found[2] ?? ''].map((name) => LOOK_ALIKE.test(name))
  if (one === two) return null
  return one ? 0 : 1
}

function ratioIn(text: string, field: string): GroupRatio | null {
  if (!BY_CHANCE.test(text)) return null
  for (const pattern of OF_PEOPLE) {
    const found = pattern.exec(text)
    const numbers = found?.[1]
    if (!found || numbers === undefined) continue
    const end = found.index + found[0].indexOf(numbers) + numbers.length
    return {
      quote: { text, field },
      parts: numbers.split(':').map(Number),
      lookAlike: sideOf(text.slice(end)),
      whole: !PART_ONLY.test(text),
    }
  }
  return null
}

/** Every ratio of people in the texts that say how a study is built, each wording of the numbers once. */
export function groupRatios(trial: Trial): readonly GroupRatio[] {
  const texts = [
    ['interventionModelDescription', trial.design.modelDescription],
    ['maskingDescription', trial.design.maskingDescription],
    ['officialTitle', trial.officialTitle],
    ['briefSummary', trial.summary],
    ['detailedDescription', trial.description],
    ...trial.arms.map(({ description }) => ['armGroups', description] as const),
  ] as const
  const found = texts.flatMap(([field, text]) =>
    text === null || !/\d ?: ?\d/.test(text)
      ? []
      : sentencesOf(text).flatMap((sentence) => ratioIn(sentence.text, field) ?? []),
  )
  const numbers = found.map(({ parts }) => parts.join(':'))
  return found.filter((_, at) => numbers.indexOf(numbers[at] ?? '') === at)
}
