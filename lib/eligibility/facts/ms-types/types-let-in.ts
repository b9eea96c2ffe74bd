import type { Criterion } from '../../criteria/criterion.ts'
import { hasCue } from '../../spans/context.ts'
import { isTopic } from '../../spans/topics-in.ts'
import type { MsType } from '../../vocabulary/ms-types.ts'
import { asksForMs, isDiagnosisOfMs } from './asks-for-ms.ts'
import {
  cuesBehind,
  isDenied,
  isOnce,
  isQualified,
  join,
  type Mention,
  type Said,
  saidIn,
  wider,
} from './said-types.ts'

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
  const examples =
    said.items.some((item) => isTopic(item, 'any type')) ||
    mentions.some((mention) => isExample(said, mention))
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

/** "Multiple sclerosis, including PPMS": the type is one of all. */
function isExample({ items, cues }: Said, { at }: Mention): boolean {
  const ms = items
    .slice(0, at)
    .findIndex((item) => item.meaning.sense === 'ms' || isDiagnosisOfMs(item))
  return (
    ms !== -1 &&
    (cues.some((cue) => cue.id === 'such as' && cue.at > ms && cue.at < at) ||
      items.slice(ms, at).some(({ text }) => /^(?:also|either|with or without)$/.test(text)))
  )
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

/** "PPMS may also be included": beside the type that is asked for. */
const isAddedBehind = (after: Said['items']) =>
  after.some(
    ({ meaning, text }) =>
      meaning.sense === 'cue' && meaning.id === 'let in' && /may|can|still|allow|permit/.test(text),
  )

/** "No relapse in 3 months for RRMS", "up to 70 for SPMS": what stands before holds for the type. */
function isOfOneTypeOnly(items: Said['items'], at: number): boolean {
  const link = items.slice(Math.max(0, at - 3), at).some(({ text }) => FOR.has(text))
  const only = items[at + 1]?.text === 'only'
  return (
    (link || only) &&
    items
      .slice(0, at)
      .some(
        ({ meaning }) =>
          meaning.sense === 'number' || meaning.sense === 'agent' || meaning.sense === 'treatment',
      )
  )
}

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
    return (
      isGroup || opens || isBound || required || isOfOneTypeOnly(items, at) || isAddedBehind(after)
    )
  })
}
