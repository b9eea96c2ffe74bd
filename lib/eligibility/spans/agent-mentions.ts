import { anyWord } from '../../trials/text/word-pattern.ts'
import { apart, type Mention, treatmentsIn } from './treatment-mentions.ts'

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

const ANY = /laps|exacerbat|flare|attack|bout|biotic|antimicrob|antibioth/i

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
  if (!ANY.test(text)) return treatments
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
