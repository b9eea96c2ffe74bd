import type { Trial } from '../record/trial.ts'
import { oneLine, withoutAccents } from '../text/fold-text.ts'
import { anyWord } from '../text/word-pattern.ts'

const SPELLED_OUT = anyWord([
  'm[ultipe]{4,8} ?scl[eo]ro(?:s\\w{1,3}|tic)',
  'scleros[ei]s,? m[ultipe]{4,8}\\b',
  'disseminated sclerosis|sclerosis disseminata',
  'encephalomyelitis disseminata',
  'esclerose?i?s? multipl[ae]',
  'sclerose en plaques?|sclerosi multipla|skleros multip\\w{1,3}|multip\\w{1,4} skleros\\w{0,2}',
  '(?:clinically|radiologically) isolated (?:demyelinating )?syndromes?',
  '(?:RR|SP|PP|PR)-?MS\\b',
])
const SHORT = anyWord(['(?:RR|SP|PP|PR)?MS\\b(?!/)'], '')
const OTHER_MS = anyWord([
  'mass spectr\\w{3,8}',
  'mitral stenosis',
  'metabolic syndrome',
  'mor(?:ph|f)ine sul(?:ph|f)ate',
  'magnesium sul(?:ph|f)ate',
  'musculo ?skeletal',
  'marfan syndrome',
  'moyamoya',
])
const NOT_THE_DISEASE = anyWord(
  ['m[ultipe]{4,8} sclerosis associated retrovirus', '(?:LC|GC|ICP|MALDI)(?: |/)?MS(?:/MS)?'],
  'gi',
)

/** Diseases that the registry's fuzzy search brings along, in the words of a reader. */
const OTHER_DISEASES = anyWord([
  'amyotrophic lateral sclerosis|motor neuron\\w? disease',
  'tuberous sclerosis(?: complex)?',
  'systemic scler\\w{4,6}|scleroderma',
  'mitral stenosis|metabolic syndrome|mass spectrometry',
  'neuromyelitis optica|optic neuritis',
  '(?:hippocampal|mesial temporal|lateral|glomerular) sclerosis',
  'multiple (?:myeloma|system atrophy)',
])

const HEALTHY = anyWord([
  'healthy (?:human |adult |male |female )?(?:subjects?|volunteers?|participants?|adults?|men|women|males?|females?|people|persons?|individuals?)\\b',
])
const EXCLUSION = /\b(?:exclusion|non-?inclusion)/i
const NEGATED = anyWord([
  'no\\b|not\\b|without|exclu\\w{3,6}|other than|absence|free of|never|ruled? out|apart from',
])

/** Why we think that a record is not about MS, and whether it names MS all the same. */
export type NotAboutMs = { readonly about: false; readonly why: string; readonly named: boolean }

/** Whether a record is about MS. With `about` goes where the record says so. */
export type MsReading =
  | { readonly about: true; readonly word: string; readonly place: string }
  | NotAboutMs

type Piece = string | null

const readable = (folded: string) =>
  folded.replace(NOT_THE_DISEASE, (found) => '_'.repeat(found.length))

/** The first word that matches, as the record writes it. */
function wordIn(pieces: readonly Piece[], pattern: RegExp): string | null {
  for (const piece of pieces) {
    const line = piece === null ? '' : oneLine(piece)
    const found = pattern.exec(readable(withoutAccents(line)))
    if (found) return line.slice(found.index, found.index + found[0].length)
  }
  return null
}

/** What a participant must be or have: everything before the first heading of exclusions, less the lines that say "no". */
function wanted(texts: readonly Piece[]): string[] {
  return texts
    .flatMap((text) => text?.split(EXCLUSION)[0]?.split(/[\n\r.;]+/) ?? [])
    .filter((line) => !NEGATED.test(line))
}

const said = (word: string | null, place: string): MsReading | null =>
  word === null ? null : { about: true, word, place }

/**
 * Reads whether a trial is about MS. The title, the conditions, the groups and what a participant must have decide; a keyword counts
 * unless the study says that it is done in healthy people, since sponsors also list what a drug may later be for.
 * Summaries do not count: they name MS as an example.
 */
export function readMsCondition(trial: Trial): MsReading {
  const titles = [trial.title, trial.officialTitle]
  const groups = trial.arms.map((arm) => arm.label)
  const all = [...titles, ...trial.conditions, ...trial.keywords]
  const spelled =
    said(wordIn(titles, SPELLED_OUT), 'the title') ??
    said(wordIn(trial.conditions, SPELLED_OUT), 'the conditions') ??
    said(wordIn(wanted(groups), SPELLED_OUT), 'the name of a group') ??
    said(wordIn(wanted([trial.criteria, trial.population]), SPELLED_OUT), 'the rules for joining')
  if (spelled) return spelled
  const short = said(wordIn([...titles, ...trial.conditions], SHORT), 'the title or conditions')
  if (short && wordIn([...all, trial.summary], OTHER_MS) === null) return short
  const keyword = wordIn(trial.keywords, SPELLED_OUT)
  if (keyword === null) return { about: false, why: notAboutMs(trial), named: namesMs(trial) }
  const healthy = wordIn([...titles, ...trial.conditions], HEALTHY)
  if (healthy === null) return { about: true, word: keyword, place: 'the keywords' }
  const why = `Not a trial in people with MS: “${keyword}” is only a keyword, and the title or conditions say “${healthy}”.`
  return { about: false, why, named: true }
}

/** Whether MS is spelled out anywhere in a record that is not about it: as an example, or among what rules people out. */
function namesMs(trial: Trial): boolean {
  const outcomes = [...trial.primaryOutcomes, ...trial.secondaryOutcomes]
  const texts = [trial.summary, trial.description, trial.criteria, trial.population]
  return wordIn([...texts, ...outcomes.map(({ measure }) => measure)], SPELLED_OUT) !== null
}

function notAboutMs(trial: Trial): string {
  const other = wordIn([trial.title, trial.officialTitle, ...trial.conditions], OTHER_DISEASES)
  return other === null
    ? 'Not about MS: no word for it in the title, the conditions or the rules for joining.'
    : `Not about MS: the title or conditions name “${other}”.`
}
