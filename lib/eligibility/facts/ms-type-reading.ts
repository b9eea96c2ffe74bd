import type { Criterion } from '../criteria/criterion.ts'
import { hasCue } from '../spans/context.ts'
import type { Item } from '../spans/items.ts'
import { type CueAt, type Sentence, sentencesIn } from '../spans/sentences.ts'
import { isTopic } from '../spans/topics-in.ts'
import type { Cue } from '../vocabulary/cues.ts'
import { MS_TYPE_NAMES, type MsType } from '../vocabulary/ms-types.ts'
import { ASKED_BEHIND, ASKS_FOR_MS, OF_MS } from '../vocabulary/ms-words.ts'

/** A word for types of MS in a sentence. */
type Mention = (typeof MS_TYPE_NAMES)[string] & { readonly at: number }

/** One sentence of a line, without what only explains its words. */
type Said = {
  readonly items: readonly Item[]
  readonly cues: readonly CueAt[]
  readonly mentions: readonly Mention[]
}

const join = (types: readonly (readonly MsType[])[]) => [...new Set(types.flat())]

function mentionsIn(items: readonly Item[]): readonly Mention[] {
  return items.flatMap(({ meaning }, at) => {
    const name = meaning.sense === 'ms-type' ? MS_TYPE_NAMES[meaning.id] : undefined
    return name === undefined ? [] : [{ ...name, at }]
  })
}

/** "SPMS defined as …" is about SPMS, however it goes on; "defined by the McDonald criteria" explains nothing away. */
function beforeDefinition({ items, own }: Sentence): readonly Item[] {
  const all = items.slice(own)
  const at = all.findIndex(({ meaning }) => meaning.sense === 'cue' && meaning.id === 'defined')
  const next = all.slice(at + 1, at + 9)
  const byCriteria = next.some(
    ({ meaning, text }) => meaning.sense === 'diagnosis' || text === 'criteria',
  )
  return at === -1 || (byCriteria && all[at]?.text !== 'defined as') ? all : all.slice(0, at)
}

function saidIn(criterion: Criterion): readonly Said[] {
  return sentencesIn(criterion).map((sentence) => {
    const items = beforeDefinition(sentence)
    return {
      items,
      cues: ownCues(sentence, items.length),
      mentions: mentionsIn(items),
    }
  })
}

/** The cues of the line itself, up to where its words are explained, counted from its first item. */
const ownCues = ({ cues, own }: Sentence, length: number): readonly CueAt[] =>
  cues.flatMap(({ id, at }) => (at >= own && at - own < length ? [{ id, at: at - own }] : []))

/** Words that may stand between a word and the type that it speaks of. */
const isBetween = ({ meaning, text }: Item) =>
  (meaning.sense === 'plain' && text !== 'or' && text !== 'and') ||
  meaning.sense === 'ms' ||
  meaning.sense === 'diagnosis' ||
  isNowOrMeasure(meaning)
const isNowOrMeasure = (meaning: Item['meaning']) =>
  (meaning.sense === 'cue' && (meaning.id === 'now' || meaning.id === 'able')) ||
  (meaning.sense === 'measure' && meaning.id === 'duration')

/** The cue before a type, with only such words between them; null where another stands there. */
function cueBefore({ items }: Said, at: number): Cue | null {
  const before = items.slice(0, at).findLast((item) => !isBetween(item))
  return before?.meaning.sense === 'cue' ? before.meaning.id : null
}

/** A type of the past, of a treatment's licence, or how another began. */
const ONCE: ReadonlySet<Cue> = new Set([
  'past',
  'before',
  'another time',
  'began',
  'reason',
  'somebody else',
])
/** What is given for a type, or prevents it: not the type of a participant. */
const GIVEN_FOR: ReadonlySet<Cue> = new Set(['taking'])
const DENIES: ReadonlySet<Cue> = new Set(['not', 'never', 'must not', 'except', 'or none'])

const isGivenFor = (said: Said, at: number) => {
  const cue = cueBefore(said, at)
  return cue !== null && GIVEN_FOR.has(cue) && /^(?:of|for)$/.test(said.items[at - 1]?.text ?? '')
}

function isOnce(said: Said, { at }: Mention): boolean {
  const cue = cueBefore(said, at)
  return (cue !== null && ONCE.has(cue)) || isGivenFor(said, at)
}

const isDenied = (said: Said, at: number) => {
  const cue = cueBefore(said, at)
  return (cue !== null && DENIES.has(cue)) || said.items[at - 1]?.text === 'non'
}

/** Up to the next type, and not far behind one, what is said of it: "PPMS is not eligible". */
const SAID_WITHIN = 5
function behind({ items, mentions }: Said, { at }: Mention): readonly [from: number, to: number] {
  const next = mentions.find((other) => other.at > at)?.at ?? items.length
  return [at + 1, Math.min(next, at + 1 + SAID_WITHIN)]
}

const cuesBehind = (said: Said, mention: Mention, ids: readonly Cue[]) => {
  const [from, to] = behind(said, mention)
  return said.cues.some(({ id, at }) => at >= from && at < to && ids.includes(id))
}

/** Words behind or before a type that let the rule hold for some with it only. */
const QUALIFIES_BEHIND: ReadonlySet<string> = new Set([
  'with',
  'without',
  'who',
  'unless',
  'if',
  'having',
  'except',
  'in',
])
const QUALIFIES_BEFORE: ReadonlySet<string> = new Set(
  'active inactive highly rapidly very stable aggressive benign evolving advanced severe malignant relapsing'.split(
    ' ',
  ),
)

function isQualified(said: Said, mention: Mention): boolean {
  const next = said.mentions.find((other) => other.at > mention.at)?.at ?? said.items.length
  const after = said.items.slice(mention.at + 1, next)
  const stop = after.findIndex(({ text }) => text === ',')
  const words = (stop === -1 ? after : after.slice(0, stop)).flatMap(({ text }) => text.split(' '))
  const before = said.items[mention.at - 1]?.text ?? ''
  return words.some((word) => QUALIFIES_BEHIND.has(word)) || QUALIFIES_BEFORE.has(before)
}

/** Umbrellas that say more than the types named beside them: "progressive MS (PPMS or SPMS)" says no more, "relapsing MS or SPMS" does. */
const wider = (mentions: readonly Mention[], named: readonly MsType[]) =>
  mentions.filter(({ umbrella, types }) => umbrella && !types.some((type) => named.includes(type)))

/** What one line of an inclusion list says of types. */
export type TypesLetIn = {
  readonly accepted: readonly MsType[]
  readonly maybe: readonly MsType[]
  readonly excluded: readonly MsType[]
  /** MS without a type. */
  readonly any: boolean
  readonly explicit: boolean
  /** A rule for those of one type, beside others: "RRMS patients must be on treatment". */
  readonly stratum: boolean
  /** The types named are examples: "any type, including RRMS". */
  readonly examples: boolean
}

/** Which types a line of an inclusion list lets in. Types of the past, or of a treatment's licence, are not. */
export function readInclusion(criterion: Criterion): TypesLetIn {
  const read = saidIn(criterion).map(lettingIn)
  const named = join(read.map(({ accepted }) => accepted))
  return {
    accepted: named,
    maybe: join(read.map(({ maybe }) => maybe)).filter((type) => !named.includes(type)),
    excluded: join(read.map(({ excluded }) => excluded)).filter((type) => !named.includes(type)),
    any: read.some(({ any }) => any),
    explicit: read.some(({ explicit }) => explicit),
    stratum: read.some(({ stratum }) => stratum),
    examples: read.some(({ examples }) => examples),
  }
}

function lettingIn(said: Said): TypesLetIn {
  const isIf = said.items[0]?.text === 'if'
  const mentions = isIf
    ? []
    : said.mentions.filter((mention) => !isOnce(said, mention) && !isSinceEvent(said, mention))
  const negated = mentions.filter(
    (mention) => isDenied(said, mention.at) || cuesBehind(said, mention, ['shut out']),
  )
  const positive = mentions.filter((mention) => !negated.includes(mention))
  const named = join(positive.filter(({ umbrella }) => !umbrella).map(({ types }) => types))
  const umbrellas = [
    ...new Set([
      ...wider(positive, named),
      ...positive.filter((mention) => mention.umbrella && namesCases(said, mention)),
    ]),
  ]
  const firm = negated.filter(
    (mention) =>
      !hasCue(said.cues, 'if') &&
      !mention.types.some((type) => named.includes(type)) &&
      (!isQualified(said, mention) || cuesBehind(said, mention, ['shut out'])),
  )
  const examples = said.items.some((item) => isTopic(item, 'any type'))
  const ms = asksForMs(said)
  return {
    accepted: join([named, ...umbrellas.map(({ types }) => types)]),
    maybe: join(umbrellas.map(({ maybe }) => maybe)),
    excluded: join(firm.map(({ types }) => types)),
    any:
      ms ||
      (examples &&
        (mentions.length > 0 || said.items.some(({ meaning }) => meaning.sense === 'ms'))),
    explicit: named.length > 0,
    stratum: isStratum(said),
    examples,
  }
}

/** "Relapsing MS, such as RRMS": the types behind it are cases, and not all. */
const namesCases = (said: Said, { at }: Mention) =>
  said.cues.some((cue) => cue.id === 'such as' && cue.at > at && cue.at - at <= CASES_WITHIN)
const CASES_WITHIN = 3

/** "A relapse since the first demyelinating event": the event is no type of the participant. */
function isSinceEvent({ items }: Said, { types, at }: Mention): boolean {
  if (!types.includes('CIS') || !/event|episode|attack/.test(items[at]?.text ?? '')) return false
  const before = items
    .slice(Math.max(0, at - 3), at)
    .filter(({ text }) => !/^(?:the|their|his|a|an)$/.test(text))
    .at(-1)
  if (before === undefined) return false
  return (
    /^(?:since|from|after|of|following|before|prior to|within)$/.test(before.text) &&
    !items.slice(0, at).some(({ text }) => text.startsWith('diagnos'))
  )
}

const GROUP: ReadonlySet<string> = new Set(['group', 'groups', 'cohort', 'cohorts', 'arm', 'arms'])
const FOR: ReadonlySet<string> = new Set(['for', 'in', 'among', 'only for', 'required for'])
const MUST: ReadonlySet<string> = new Set([
  'must',
  'should',
  'need',
  'have to',
  'has to',
  'will',
  'required',
  'mandatory',
  'necessary',
  'needed',
])

/** A rule for those with one type: "in the RRMS group", "for PPMS: a lesion", "RRMS patients must be on treatment". */
function isStratum({ items, mentions }: Said): boolean {
  return mentions.some(({ at }) => {
    const after = items.slice(at + 1, at + 5)
    const before = items.slice(Math.max(0, at - 4), at)
    const isGroup =
      after.slice(0, 2).some(({ text }) => GROUP.has(text)) &&
      before.some(({ text }) => FOR.has(text))
    const opens = FOR.has(items[0]?.text ?? '') && at <= 6
    const must = after.findIndex(({ text }) => MUST.has(text))
    const isBound =
      must !== -1 &&
      after
        .slice(0, must)
        .every(({ meaning, text }) => meaning.sense === 'plain' || text === ')' || text === 'only')
    const required =
      before.some(({ text }) => MUST.has(text)) && before.some(({ text }) => FOR.has(text))
    return isGroup || opens || isBound || required
  })
}

/** Cues before "MS" that make it something else than what a participant has. */
const NOT_HAD: ReadonlySet<Cue> = new Set([
  'except',
  'not',
  'never',
  'must not',
  'reason',
  'somebody else',
  'doubtful',
  'began',
  'another time',
])
const FOR_OR_THAN: ReadonlySet<string> = new Set(['for', 'than'])

/** Whether a sentence asks for MS without a type. A line that only brings MS up says nothing of who may join. */
function asksForMs(said: Said): boolean {
  const { items, mentions } = said
  return items.some(({ meaning }, at) => {
    if (isDiagnosisOfMs(items[at])) return !isDeniedOrNotHad(said, at)
    if (meaning.sense !== 'ms' || isPartOfElse(items, at)) return false
    if (isEarlyOr(said, at)) return true
    if (
      isDeniedOrNotHad(said, at) ||
      FOR_OR_THAN.has(items[at - 1]?.text ?? '') ||
      isGivenFor(said, at)
    )
      return false
    const before = items.slice(Math.max(0, at - 12), at)
    const isFirst = before.every(
      ({ meaning: { sense }, text }) => sense === 'mark' || text === 'or' || text === 'and',
    )
    const asks = before.some(
      ({ text, meaning: { sense } }) =>
        sense === 'illness' ||
        text.split(' ').some((word) => ASKS_FOR_MS.has(word) && !LINKS.has(word)),
    )
    const asked = items
      .slice(at + 1, at + 4)
      .some(({ text }) => text.split(' ').some((word) => ASKED_BEHIND.has(word)))
    return (isFirst || asks || asked) && !(mentions.length > 0 && isRepeated(items, at))
  })
}

const isDeniedOrNotHad = (said: Said, at: number) => {
  const cue = cueBefore(said, at)
  return cue !== null && NOT_HAD.has(cue)
}

/** "Diagnosis of MS" is one phrase, because how long it is known is measured from it. */
const isDiagnosisOfMs = (item: Item | undefined) =>
  item?.meaning.sense === 'measure' &&
  item.meaning.id === 'duration' &&
  /diagnos.*\b(?:ms|sclerosis)/.test(item.text)

const LINKS: ReadonlySet<string> = new Set([
  'of',
  'or',
  'and',
  'by',
  'from',
  'form',
  'forms',
  'type',
  'types',
])

const isPartOfElse = (items: readonly Item[], at: number) => {
  const next = items[at + 1]
  if (next === undefined || next.text === '(') return false
  return (
    (next.meaning.sense !== 'mark' && next.text.split(' ').some((word) => OF_MS.has(word))) ||
    next.meaning.sense === 'agent'
  )
}

/** "CIS or MS within a year of onset". */
function isEarlyOr({ items, mentions }: Said, at: number): boolean {
  const link = items
    .slice(0, at)
    .findLast(
      ({ text }) =>
        !/^(?:early|definite|clinically|confirmed|established|newly|diagnosed|\))$/.test(text),
    )
  const linkAt = link === undefined ? -1 : items.lastIndexOf(link)
  if (!/^(?:or|and|,|\/)$/.test(link?.text ?? '')) return false
  return mentions.some(
    (mention) =>
      mention.at < linkAt &&
      linkAt - mention.at <= 2 &&
      mention.types.every((type) => type === 'CIS' || type === 'RIS'),
  )
}

/** "RRMS, as MS defined by": the same illness in other words, right beside its type. */
const isRepeated = (items: readonly Item[], at: number) =>
  items[at - 1]?.meaning.sense === 'ms-type' || items[at + 1]?.meaning.sense === 'ms-type'

/** What an exclusion shuts out, and, where it shuts out all other types than some, what it lets in. */
export function readExclusion(criterion: Criterion): {
  readonly excluded: readonly MsType[]
  readonly only: readonly MsType[]
} {
  const read = saidIn(criterion).map(shuttingOut)
  return {
    excluded: join(read.map(({ excluded }) => excluded)),
    only: join(read.map(({ only }) => only)),
  }
}

/** In an exclusion these deny what follows, or make it doubtful. */
const DENIED: readonly Cue[] = ['not', 'never', 'must not', 'doubtful', 'or none']
const ABOUT_TYPES: ReadonlySet<string> = new Set(
  'type types form forms course phenotype subtype subtypes variant variants ms non'.split(' '),
)

function shuttingOut(said: Said) {
  // Who has a type has a history of it.
  const mentions = said.mentions.filter(
    (mention) => !isOnce(said, mention) || isOwnHistory(said, mention.at),
  )
  const isOther = ({ at }: Mention) =>
    said.items[at - 1]?.text === 'non' ||
    said.cues.some((cue) => cue.id === 'except' && cue.at < at) ||
    said.items.slice(0, at).some(({ text }) => text === 'than')
  const other = mentions.filter(isOther)
  const shut = mentions.filter(
    (mention) =>
      !other.includes(mention) &&
      !hasCue(
        said.cues.filter(({ at }) => at < mention.at),
        ...DENIED,
        'somebody else',
        'taking',
      ) &&
      !isQualified(said, mention),
  )
  const named = join(shut.filter(({ umbrella }) => !umbrella).map(({ types }) => types))
  const excluded = join([
    named,
    ...wider(shut, named).map(({ types, maybe }) => (maybe.length > 0 ? [] : types)),
  ])
  const kept = join(other.map(({ types }) => types))
  const aboutTypes = said.items.some(
    ({ text, meaning }) =>
      meaning.sense === 'ms' || text.split(' ').some((word) => ABOUT_TYPES.has(word)),
  )
  return {
    excluded: excluded.filter((type) => !kept.includes(type)),
    only: aboutTypes && shut.length === 0 ? kept : [],
  }
}

const isOwnHistory = (said: Said, at: number) =>
  cueBefore(said, at) === 'past' && !hasCue(said.cues, 'somebody else')

/** The types that a line names, without words that take in several. */
export function typesNamedIn(criterion: Criterion): readonly MsType[] {
  return join(
    sentencesIn(criterion).flatMap(({ items }) =>
      mentionsIn(items).flatMap(({ umbrella, types }) => (umbrella ? [] : [types])),
    ),
  )
}
