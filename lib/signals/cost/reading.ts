import { createTagger, createUnknownWords } from '../../trials/text/tagger.ts'
import { MEDICINE, PLAIN_WORDS } from './plain-vocabulary.ts'
import { type CostRule, GIVEN_FREE, NOT_FREE, NOTHING_TO_PAY, OTHERS_PAY, PAYS } from './rules.ts'
import { UNSURE } from './unsure-vocabulary.ts'
import { COST_WORDS } from './vocabulary.ts'

/** How much of the study a sentence calls free, the widest first. */
const SCOPES = ['taking-part', 'nothing-extra', 'treatment', 'something'] as const
export type FreeScope = (typeof SCOPES)[number]

export type CostReading = {
  readonly pays: boolean
  /** Null where the sentence calls nothing free. */
  readonly free: FreeScope | null
  /** Money around taking part of which neither is said for certain. */
  readonly related: boolean
}

/** Money as the subject of research, or as it is elsewhere. */
const BACKGROUND = /J/u
const IN_GENERAL = /j/u
/** A sign that this study is meant: its people, its name, what is to come. */
const THIS_STUDY = /[PMSELsxl@]/u
/** Usual care, later times, things lost, harm, costs that are measured: a person's own affair, or an insurer's. */
const NOT_THE_STUDY = /[ZX!h]|(?<!N.{0,2})D/u
const INSURER_BILLED = /K.{0,6}I|I.{0,3}BK/u

const FREE: readonly { readonly rules: readonly CostRule[]; readonly unless: RegExp }[] = [
  { rules: NOTHING_TO_PAY, unless: /[ZUX!]/u },
  { rules: GIVEN_FREE, unless: /[ZUXD!3]|^[^PH]*(?<!b.{0,2})5[^PH]*$/u },
  { rules: OTHERS_PAY, unless: /[ZUXD!5]/u },
]

/** Words about money near people or the study. */
const MONEY = [
  'D.{0,8}[PHSEgGWA$]|[PHSEG].{0,8}D|ND',
  '[gG].{0,4}\\$|p.{0,4}[SEPHi]|y[PH]|[PH].{0,4}y|[TZW].{0,6}yb',
  '(?<!%)I.{0,8}[PHTSEK]|[PHTSEKGC].{0,8}(?<!%)I|[Ky].{0,3}I|D.{0,3}I',
  '[CeOc].{0,8}[PHSEW]|[PHSEZi].{0,8}[CeOcY]|[MU].{0,8}[CeOY]|^OC|C.{0,8}U',
  'K[^b]{0,4}[TIZt$e]|[iZPH].{0,4}K(?!b)',
  '[PHSEL].{0,8}[Yxa]|[PH].{0,3}Q|[AS].{0,4}Y|Rr|[sx]',
  'F|W.{0,4}[eCfD]|f[Wd]|W.{0,30}R',
].map((pattern) => new RegExp(pattern, 'u'))
const AROUND_TAKING_PART = /[PMmSELsx@UGgDIZW]/u

/** What money can be for. */
const THING = /[TiWd]/u

const tagsOf = createTagger(COST_WORDS, { all: 'PH', definite: 'P' })

const unknownWordsOf = createUnknownWords(COST_WORDS)

const PERCENT = /\d ?%/u

const unsureTagsOf = createTagger(UNSURE, { all: '', definite: '' })

/** Longer ones say several things, or are no sentences. */
const LONGEST_SENTENCE = 400

/** Whether every word of a sentence is accounted for: by the vocabulary of money, a plain word, or a thing of the study itself. */
const isUnderstood = (sentence: string, ofTheStudy: ReadonlySet<string>) =>
  sentence.length <= LONGEST_SENTENCE &&
  unknownWordsOf(sentence).every(
    (word) => PLAIN_WORDS.has(word) || ofTheStudy.has(word) || MEDICINE.test(word),
  )

/**
 * What one sentence says about money, or null where it says nothing about money around taking part. That people pay, or that something is free, is said only by
 * a sentence of which every word is understood. `ofTheStudy` are the words for what is done in the study, in small letters.
 */
export function readCostSentence(
  sentence: string,
  ofTheStudy: ReadonlySet<string> = new Set(),
): CostReading | null {
  if (sentence === sentence.toUpperCase() && /[A-Z]/.test(sentence))
    return readCostSentence(sentence.toLowerCase(), ofTheStudy)
  const tags = tagsOf(sentence)
  const clauses = clausesOf(tags)
  const insured = INSURER_BILLED.test(tags)
  const saysSo = clauses.some(saysPays)
  const scope = widest(clauses.map((clause) => freeScope(clause, insured)))
  const certain = (saysSo || scope !== null) && isUnderstood(sentence, ofTheStudy)
  const unsure = certain ? unsureTagsOf(sentence) : ''
  const pays = certain && saysSo && !/[UP]/u.test(unsure)
  const free = certain && !/[UF]/u.test(unsure) && !PERCENT.test(sentence) ? scope : null
  const related = saysSo || scope !== null || clauses.some(isAroundMoney)
  return pays || free !== null || related ? { pays, free, related } : null
}

/** Clauses, each with the person carried over who is spoken of where it names none itself. */
function clausesOf(tags: string): string[] {
  let person = ''
  return tags.split(';').map((clause) => {
    const whole = /^[.,]?[MB]/u.test(clause) ? person + clause : clause
    person = /[PH]/u.exec(clause)?.[0] ?? person
    return whole
  })
}

/** "Given $5 to cover travel": the money goes to people. */
const GIVEN_MONEY = /G.?\$/u

function saysPays(clause: string): boolean {
  if (GIVEN_MONEY.test(clause)) return false
  return speaksOfStudy(clause) && !NOT_THE_STUDY.test(clause) && hits(PAYS, clause, 'Wd')
}

function freeScope(clause: string, insured: boolean): FreeScope | null {
  if (!speaksOfStudy(clause) || hits(NOT_FREE, clause)) return null
  const rules = insured ? FREE.slice(0, 1) : FREE
  const found = rules.find((one) => !one.unless.test(clause) && hits(one.rules, clause))
  if (found === undefined) return null
  if (clause.includes('+')) return 'nothing-extra'
  if (clause.includes('E')) return 'taking-part'
  if (/[Ti]/u.test(clause)) return 'treatment'
  return found.rules === NOTHING_TO_PAY ? 'taking-part' : 'something'
}

/** The widest of the scopes, or null where there is none. */
export function widest(scopes: readonly (FreeScope | null)[]): FreeScope | null {
  return SCOPES.find((scope) => scopes.includes(scope)) ?? null
}

function isAroundMoney(clause: string): boolean {
  if (BACKGROUND.test(clause) || !AROUND_TAKING_PART.test(clause)) return false
  return MONEY.some((pattern) => pattern.test(clause))
}

function speaksOfStudy(clause: string): boolean {
  if (BACKGROUND.test(clause)) return false
  return THIS_STUDY.test(clause) && (clause.includes('P') || !IN_GENERAL.test(clause))
}

function hits(rules: readonly CostRule[], clause: string, ownLife = 'W'): boolean {
  return rules.some((rule) => concernsStudy(rule, clause, ownLife))
}

/** True unless the nearest thing that is paid for is of people's own life: travel, or a meal. */
function concernsStudy(rule: CostRule, clause: string, ownLife: string): boolean {
  const match = rule.pattern.exec(clause)
  if (match === null) return false
  if (rule.object === 'inside') return true
  const end = match.index + match[0].length
  const behind = THING.exec(clause.slice(end))?.[0]
  const ahead = THING.exec(clause.slice(0, end))?.[0]
  const object = rule.object === 'after' ? (behind ?? ahead) : (ahead ?? behind)
  return object === undefined || !ownLife.includes(object)
}
