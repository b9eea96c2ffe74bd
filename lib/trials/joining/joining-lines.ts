import type { Trial } from '../record/trial.ts'
import { unescaped } from '../text/record-markdown.ts'
import { sentencesOf } from '../text/sentences.ts'
import { type JoiningLine, readJoiningLine, type Side } from './joining-line.ts'

/** A line on who can join by age or sex, as it stands in the record. */
export type SaidLine = JoiningLine & { readonly text: string }

const AGE_WORDS = /\bage[ds]?\b|\bold(?:er)?\b|\byounger\b|\by\.?\/?o\b|\badults?\b/i
const SEX_WORDS = /\b(?:(?:fe)?males?|wom[ae]n|m[ae]n)\b/i

const speaksOfAge = (text: string) => /\d/.test(text) && AGE_WORDS.test(text)
const speaksOfSex = (text: string) => SEX_WORDS.test(text)

const heading = (kind: string) =>
  new RegExp(`^\\W*(?:\\w+ ){0,3}${kind}(?:s|ary)?(?: criteri\\w+)?\\W*$`, 'i')
const INCLUSION = heading('(?<!non-? ?)inclusion')
const EXCLUSION = heading('(?:exclusion|non-? ?inclusion)')

/** Words that may turn round what follows, where no heading does. */
const SPEAKS_OF_EXCLUDING =
  /\bexclu|\bnon-?inclusion|\bnot be (?:included|eligible)|\bnot eligible|\bineligib/i
/** A line that others belong to: they may be of several of which one is enough, or hold for some. */
const LEADS_IN = /:\W{0,3}$/

/** Types of MS that people who can join may have. */
const TYPES = [
  /\brelapsing|\bRR-?MS\b|\bRMS\b/i,
  /\bsecondary|\bSP-?MS\b/i,
  /\bprimary prog|\bPP-?MS\b/i,
  /\bisolated|\b[CR]IS\b/i,
]

/** Rules that hold for one group of several, for others than the people who take part, or for a part of the study. */
const FOR_SOME =
  /\b(?:cohorts?|groups? (?:[a-d1-9]\b|[iv]+\b)|(?:control|healthy|patient|study|treatment|comparison|exposed) groups?|(?<!birth[ -])controls?|healthy|donors?|caregivers?|carers?|part [a-d1-9]\b|arm [a-d1-9]\b|stage [a-d1-9]\b|sub-?stud(?:y|ies)|strat(?:um|a)|siblings?|relatives|spouses?|mothers?|infants?)\b/i

/** People besides those who are treated, as titles and groups name them: their ages may stand in the fields too. */
const OTHER_PEOPLE =
  /\b(?:healthy|donors?|caregivers?|carers?|siblings?|relatives|spouses?|partners|dyads?|couples?|mothers?|infants?|parents?|control group)\b/i

type Line = { readonly text: string; readonly place: Side | 'unclear' }

/** The sentences and list items of a text. A range with a dash in it, "18 - 55", is no list. */
function piecesOf(criteria: string): readonly string[] {
  const spans = sentencesOf(criteria)
  const begins = spans.flatMap(({ start }, at) => {
    const before = criteria.slice((spans[at - 1]?.end ?? 0) - 1, start + 1)
    return at > 0 && /^\d\s?[-–—]\s?\d$/.test(before) ? [] : [at]
  })
  return begins.map((from, at) =>
    criteria.slice(spans[from]?.start, spans[(begins[at + 1] ?? spans.length) - 1]?.end),
  )
}

/** On which side the lines after this one stand. */
function placeAfter(text: string, place: Line['place'], excluded: boolean): Line['place'] {
  if (EXCLUSION.test(text)) return 'exclusion'
  if (INCLUSION.test(text)) return excluded ? 'unclear' : 'inclusion'
  return SPEAKS_OF_EXCLUDING.test(text) || LEADS_IN.test(text) ? 'unclear' : place
}

/** The lines of the rules for joining, each with its side as far as headings tell. Before the first heading they let in. */
function linesOf(criteria: string): readonly Line[] {
  let place: Line['place'] = 'inclusion'
  let excluded = false
  return piecesOf(criteria).map((text) => {
    const line = { text, place }
    excluded ||= EXCLUSION.test(text)
    place = placeAfter(text, place, excluded)
    return line
  })
}

const namesSeveralTypes = (lines: readonly Line[]) =>
  TYPES.filter((type) => lines.some(({ text, place }) => place !== 'exclusion' && type.test(text)))
    .length > 1

/** Whether the rules for joining are for everyone alike, as far as the words of the record tell. */
function areForEveryone(trial: Trial): boolean {
  const { criteria, title, officialTitle, population, arms, healthyVolunteers } = trial
  const texts = [title, officialTitle, population, ...arms.map(({ label }) => label)]
  return (
    healthyVolunteers !== true &&
    !FOR_SOME.test(unescaped(criteria ?? '')) &&
    !texts.some((text) => OTHER_PEOPLE.test(text ?? ''))
  )
}

/** The lines that speak of it, each as it was read: null where not every word is known, or where the line may not hold for everyone. */
function read(
  trial: Trial,
  speaks: (text: string) => boolean,
  sides: readonly Line['place'][],
): (SaidLine | null)[] {
  if (trial.criteria === null || !speaks(trial.criteria) || !areForEveryone(trial)) return []
  const lines = linesOf(trial.criteria)
  const several = namesSeveralTypes(lines)
  const asked = lines.filter(({ text, place }) => speaks(text) && sides.includes(place))
  return asked.map(({ text, place }) => {
    const line = place === 'unclear' ? null : readJoiningLine(text, place)
    return line === null || (line.namesType && several) ? null : { ...line, text }
  })
}

/** The lines of the rules for joining that give ages, all of them; none unless each was read whole and holds for everyone. */
export function ageLines(trial: Trial): readonly SaidLine[] {
  const lines = read(trial, speaksOfAge, ['inclusion', 'exclusion', 'unclear'])
  const said = lines.filter((line) => line !== null)
  return said.length === lines.length ? said : []
}

/** The lines that let in by sex; none where the rules are not for everyone alike. */
export function sexLines(trial: Trial): readonly SaidLine[] {
  return read(trial, speaksOfSex, ['inclusion']).filter((line) => line !== null)
}
