import { anyWord } from '../../trials/text/word-pattern.ts'
import { TREATMENT_CLASS_NAMES, TREATMENT_NAMES } from '../vocabulary/treatment-names.ts'
import { ANY_DMT, OFF_LABEL, TREATMENT_CLASSES, TREATMENTS } from '../vocabulary/treatments.ts'

/** A thing that a text names, and where. */
export type Mention = { readonly id: string; readonly start: number; readonly end: number }

/** Not a part of another word or a name, not a blood test for antibodies against the medicine. */
const BOUNDED = '(?<!\\b(?:non|anti|neuro|anabolic)[- ]?)'
const ENDED =
  '(?![A-Za-z0-9])(?![- ](?:neutrali[sz]ing )?antibod)(?![- ](?:(?:clinical|extension|phase \\w{1,3}) )?(?:stud(?:y|ies)|trials?|(?:treatment )?arms?|groups?|program\\w{0,3})\\b)'

const named = (names: readonly string[]) =>
  new RegExp(anyWord(names).source.replace('\\b', `\\b${BOUNDED}`) + ENDED, 'gi')

const NAMES_OF = { ...TREATMENT_NAMES, ...TREATMENT_CLASS_NAMES }

const FINDERS = [...TREATMENTS, ...TREATMENT_CLASSES].map(({ id }) => ({
  id,
  pattern: named([...NAMES_OF[id], ...(id === ANY_DMT ? [] : [id])]),
}))

/** One look for all of them, so that most lines cost no more than that. */
const ANY_TREATMENT = anyWord(
  [...TREATMENTS, ...TREATMENT_CLASSES].flatMap(({ id }) => [id, ...NAMES_OF[id]]),
)

/** DMT is then a drug of another kind. */
const PSYCHEDELIC = /\b(?:\w{0,12}tryptamine|psilocybin|LSD|ayahuasca|psychedelic|hallucinogen)/i

/**
 * The treatments and classes that a text names, in order, none inside another. The text is one line from `withoutAccents`. Medicines that are
 * named as what a test looks for ("anti-natalizumab antibodies") or in the name of a study are not found.
 */
export function treatmentsIn(text: string): readonly Mention[] {
  if (!ANY_TREATMENT.test(text)) return []
  const found = FINDERS.flatMap(({ id, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      id,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
  const psychedelic = PSYCHEDELIC.test(text)
  return apart(psychedelic ? found.filter(({ id }) => id !== ANY_DMT) : found)
}

const NAMES = FINDERS.map(({ id, pattern }) => ({
  id,
  pattern: new RegExp(pattern.source.replaceAll(ENDED, '(?![A-Za-z0-9])'), 'i'),
}))

/** Ids of treatments and classes that a text names in any sense, also as part of the name of a study. */
export function treatmentsNamedIn(text: string): readonly string[] {
  return NAMES.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id)
}

/** Mentions in order; of two that overlap, the earlier and then the longer one. */
export function apart(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  }
  return kept
}

const CLASSES_OF = new Map<string, readonly string[]>(
  [...TREATMENTS, ...TREATMENT_CLASSES].map(({ id, classes }) => [id, classes]),
)

/**
 * Whether what a record names surely holds a treatment, or a whole class. False also means "perhaps": a treatment that is not in the list is
 * in no class.
 */
export function covers(name: string, id: string): boolean {
  if (name === id) return true
  const classes = CLASSES_OF.get(id) ?? []
  if (name !== ANY_DMT) return classes.includes(name)
  return modifiesDisease(id) && ![id, ...classes].includes(OFF_LABEL)
}

/** Whether a name of a fact is, or may be, a treatment that changes the course of MS. */
export function modifiesDisease(name: string): boolean {
  return TREATMENTS.find(({ id }) => id === name)?.modifiesDisease ?? true
}

/** Something other than a treatment for MS whose last time criteria ask about. */
const AGENTS = [
  {
    id: 'relapse',
    pattern: anyWord(
      [
        '(?:re-?laps(?:es?)|exacerbations?|flare ?(?:ups?|s)?|bouts? of (?:ms|multiple sclerosis)|attacks?|relapsing(?= (?:at|during|on) (?:the )?(?:time|moment|enrol|screen|inclu|study)))\\b(?![ -](?:rates?|onset (?:ms|multiple)|remitting|remission|frequency|independent|free survival|prevention|therap|treatment|activity))(?!/remission)',
      ],
      'gi',
    ),
    /** Of another illness, or what a medicine is given for. */
    notBehind:
      /(?:heart|panic|isch(?:a?emic|emic)|asthma(?:tic)?|anxiety|epileptic|migraine|gout|psychiatric|psychotic|depressive|copd|alcohol|drug|cardiac|vascular|angina|pseudo|symptom|disability|severe disease|pseudo-?)[ -]$|(?:steroids?|treatments?|therap(?:y|ies)|medications?|drugs?|pulses?|treated|treating|treat|courses?|used|given|indicated|adminis\w{1,10}|prednisolone|prednisone|methylprednisone|acth|management),? (?:\w{1,12} )?(?:for|following|after|of|during|against|as) (?:\w{1,12} ){0,4}$|(?:treat|treating|relapse|versus|not) $/i,
    notBefore:
      /^ (?:of|in) (?!(?:ms|multiple sclerosis|(?:the |their )?(?:disease|symptoms|ms|condition|illness|relapsing)|the (?:last|past|previous|preceding|prior|\d)|last|past|(?:the |a )?(?:month|week|year)s? (?:before|prior|preceding)|\d|(?:the )?(?:one|two|three|four|six|twelve|thirty) ))/i,
  },
  {
    id: 'antibiotics',
    pattern: anyWord(
      ['antibiotics?\\b', 'antibiotherapy\\b', 'antimicrobials?\\b(?! resistan)'],
      'gi',
    ),
    notBehind:
      /(?:topical|local|ophthalmic|non|requir\w{0,4}(?: \w{1,12}){0,2}|needing|infections?(?: \w{1,12}){0,4}) $/i,
    notBefore: /^[ -](?:resist|associated|prophylaxis before)/i,
  },
  {
    id: 'probiotics',
    pattern: anyWord(
      [
        '(?:pre|syn|post) ?(?:biotics?)? ?(?:and/or|or|and|/|,) ?pro ?biotics?\\b',
        'pro ?(?:biotics?)? ?(?:and/or|or|and|/|,) ?(?:pre|syn|post) ?biotics?\\b',
        'pro ?biotics?\\b',
      ],
      'gi',
    ),
    notBehind: /non-$/i,
    notBefore: /^ (?:strain|bacteria in the)/i,
  },
] as const

const ANY_AGENT = /laps|exacerbat|flare|attack|bout|biotic|antimicrob|antibioth/i

/** Steroids on the skin, in a joint or in the airways are no steroid treatment for MS. */
const LOCAL_BEFORE =
  /(?:inhal\w{1,5}|topical(?:ly)?|(?:intra)?nasal|intra-?articular|intra-?ocular|ocular|ophthalmic|local|locally|dermal|epidural|cutaneous)(?: (?:applied|administered|acting))? (?:\w{1,12} )?$/i
const LOCAL_BEHIND =
  /^ (?:cream|ointment|inhal|nasal|eye|spray|injections? (?:in|into) (?:the |a )?(?:joint|shoulder|knee))/i

const isLocal = (text: string, { start, end }: Mention) =>
  LOCAL_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
  LOCAL_BEHIND.test(text.slice(end, end + 40))

/** Everything that a washout can be about, in order: treatments and classes, relapses, antibiotics, probiotics. */
export function agentsIn(text: string): readonly Mention[] {
  const treatments = treatmentsIn(text).filter(
    (mention) => mention.id !== 'steroids' || !isLocal(text, mention),
  )
  if (!ANY_AGENT.test(text)) return treatments
  const others = AGENTS.flatMap(({ id, pattern, notBehind, notBefore }) =>
    [...text.matchAll(pattern)]
      .map((match) => ({ id, start: match.index, end: match.index + match[0].length }))
      .filter(
        ({ start, end }) =>
          !notBehind.test(text.slice(Math.max(0, start - 60), start)) &&
          !notBefore.test(text.slice(end, end + 40)),
      ),
  )
  return apart([...treatments, ...others])
}
