import { withoutAccents } from '../../trials/text/fold-text.ts'
import type { Criterion } from '../criteria/criterion.ts'
import { type Clause, clausesOf } from '../spans/clauses.ts'
import {
  directionOf,
  isBehindTheTime,
  isOfThePast,
  otherSense,
  tenseOf,
  windowOf,
  withoutWindows,
} from '../spans/context.ts'
import { type Doubt, doubtsOf } from '../spans/doubts.ts'
import { covers, type Mention, modifiesDisease } from '../spans/mentions.ts'
import { namesATime } from '../spans/time-windows.ts'
import { ANY_DMT } from '../vocabulary/treatments.ts'
import type { Fact, Statement } from './fact.ts'

const NOT_TREATMENTS = new Set(['relapse', 'antibiotics', 'probiotics'])

const isTreatment = ({ id }: Mention) => !NOT_TREATMENTS.has(id) && modifiesDisease(id)

/** Taking it now, in an inclusion line: right before the list of names. */
const ON =
  /\b(?:(?:treat(?:ed|ment)|therapy) (?:with|by)|receiving|taking|(?<!based |disease |activity |progression |breakthrough |relapses? |lesions? |depend\w{3} |rel(?:y|ies) |effects? |only )on|using|under)(?: (?:\d+ ?mg|[\w-]{1,20}),?){0,5}(?: for \d+ (?:months|weeks|years)(?: or (?:more|longer))?:)? \(?$/i
/** "Patients on a DMT" may be only those who take one. */
const THOSE_ON =
  /(?:patients?|subjects?|participants?|people|persons?|individuals?|volunteers?|those) on (?:an? |any )?$/i
/** "Ongoing fingolimod therapy", "dimethyl fumarate treatment for at least 6 months". */
const GOING_ON = /\b(?:on-?going|current|established|continued) $/i
const FOR_LONG =
  /^ (?:treatment|therapy|monotherapy|use) (?:for|since) (?:at least |more than |a minimum of |[>≥]=? ?)?(?:\d|one|two|three|six|twelve)/i
const STABLE = /\bstable (?:therapy|treatment|dose|regimen)(?: (?:with|of|on)){1,2} $/i
/** Past, wished for, one of several ways to join, or only for those who take it. */
const NOT_NOW =
  /\b(?:prior|previous(?:ly)?|past|history|eligible|about to|ready|prescri\w{1,5}|decision|decided|candidates?|indicat\w{1,4}|naive|untreated|or not|not|no|never|(?:those|(?:for|in) (?:patients|participants|subjects|people|persons|individuals)) (?:on|taking|receiving|treated)|if|when|before|after|following|since|during|despite|response|either|without|with or without|recommend\w{1,3}|suitable|qualif\w{1,5}|approved for|designed|considered|for whom|newly|were|was|had|first (?!line)|to be|about to)\b/i
const MUST_BEHIND =
  /^[^.;]{0,60}?\b(?:must|should|ha(?:ve|s) to|need|required|can|may|allowed|only if|or (?:no|not|untreated|without|none|placebo|naive|healthy|controls?|matched))\b/i

/** Never treated, or not treated now, in an inclusion line. */
const UNTREATED =
  /\b(?:treatment|therapy|drug|medication|DM[DT]s?)[- ]naive\b|\bno (?:prior |previous )?(?:ms|multiple sclerosis) (?:treatments?|therap(?:y|ies)|medications?) (?:so far|before|ever|yet)|\b(?:currently )?untreated (?:patients|subjects|participants|ms|multiple|rrms|relapsing)|\bnaive (?:to|of|for) (?:any )?(?:previous |prior )?(?:\w{1,20} )?(?:(?:treatments?|therap(?:y|ies)|medications?)(?! (?:with|by|of))|DM[DT]s?|disease)/i
/** One of two ways to join is to take nothing. */
const OR_NOTHING =
  /\b(?:no|without|not (?:currently )?(?:on|taking|receiving)(?: any| an?)?) (?:current |other |ms |specific |previous )?(?:therapy|therapies|treatments?|medication|DM[DT]s?|disease[- ]modif|immun(?:o|e)[- ]?mod)|\buntreated\b|\b(?:treatment|therapy)[- ]naive\b/i

const EARLIER_STUDY =
  /\b(?:previous|prior|parent|earlier|preceding) (?:[\w-]{1,15} ){0,3}(?:study|trial)\b/gi
const CHANGING_INTO = /\b(?:switch\w{0,5}|chang\w{1,3}|start\w{0,3}|initiat\w{1,4})\b/i
const POSITIVE =
  /\b(?:(?:treated|treatment|therapy|treatments|therapies) (?:with|by)|receiving|taking|on|using|stable)\b/i
const PAST = /\b(?:prior|previous(?:ly)?|past|history|failed|ever)\b/i

function listed(agents: readonly Mention[]): readonly string[] {
  const ids = [...new Set(agents.map(({ id }) => id))]
  return ids.filter((id) => !ids.some((other) => other !== id && covers(other, id)))
}

/** Where medicines are named beside their class, the medicines count. */
function named(agents: readonly Mention[]): readonly string[] {
  const ids = [...new Set(agents.map(({ id }) => id))]
  return ids.filter((id) => !ids.some((other) => other !== id && covers(id, other)))
}

function requiredIn(criterion: Criterion, clause: Clause): Statement | null {
  const { text } = clause
  const treatments = [...clause.agents, ...clause.examples].filter(isTreatment)
  const first = treatments[0]
  if (criterion.side !== 'inclusion' || first === undefined) return null
  if (treatments.some((agent) => directionOf(criterion, clause, agent) !== 'in')) return null
  const ahead = text
    .slice(0, first.start)
    .replace(EARLIER_STUDY, ' ')
    .replace(/\bof the following\b/gi, ' ')
  const last = treatments.at(-1) ?? first
  const behind = text.slice(first.end)
  const on =
    ON.test(ahead) ||
    (GOING_ON.test(ahead) && first.id !== ANY_DMT) ||
    (ahead.length < 30 && FOR_LONG.test(behind)) ||
    (STABLE.test(ahead) && first.id !== ANY_DMT)
  if (first.id === ANY_DMT && THOSE_ON.test(ahead)) return null
  if (!on || NOT_NOW.test(ahead) || MUST_BEHIND.test(text.slice(last.end))) return null
  if (TOO_SHORT.test(behind) || CHANGING_INTO.test(ahead)) return null
  if (
    /\bor (?:no|not)\b|\b(?:or|and) (?:[\w-]{1,15}[ -]){0,2}(?:untreated|naive|without|start\w{0,3}|initiat\w{1,4})\b|\bif\b/i.test(
      behind,
    )
  )
    return null
  if (otherSense(clause) === 'otherwise' || WANTED.test(clause.later)) return null
  const past = treatments.some((agent) => windowOf(clause, agent)?.kind === 'last')
  return past ? null : { kind: 'treatment-required', anyOf: named(treatments) }
}

/** Classes so wide that to let them in lets everything in. */
const WIDE = new Set<string>([ANY_DMT, 'immunomodulators', 'immunosuppressants'])

/** "On glatiramer acetate or untreated": nothing else may be taken. */
function eitherIn(criterion: Criterion, clause: Clause): Statement | null {
  const { text, agents } = clause
  const named = agents.filter(
    (agent) => isTreatment(agent) && directionOf(criterion, clause, agent) === 'in',
  )

  if (criterion.side !== 'inclusion' || named.length === 0) return null
  if (named.some(({ id }) => WIDE.has(id))) return null
  if (!OR_NOTHING.test(text) || !/\bor\b/i.test(text) || !POSITIVE.test(text)) return null
  if (PAST.test(withoutWindows(clause)) || CHANGING_INTO.test(text)) return null
  return { kind: 'treatment-not-allowed', anyOf: [ANY_DMT], except: listed(named), ever: false }
}

const WANTED = /will|plan|intend|intention|schedul|future/i
const TOO_SHORT = /\b(?:less|fewer|no more|not more|shorter) than|\bup to|\bmaximum|[<≤]/i

/** "Naive to X, or on it for some months": both are let in. */
const isNaiveOr = ({ side }: Criterion, { text }: Clause) =>
  side === 'inclusion' &&
  /\bnaive\b/i.test(text) &&
  /\bor\b.{0,60}\b(?:on|treated|months?|receiv\w{1,4}|with)\b/i.test(text)

/** "No disease-modifying therapy, or interferon": the second is no further ban. */
const isAlternative = ({ side }: Criterion, { text }: Clause, out: readonly Mention[]) => {
  const all = out.find(({ id }) => id === ANY_DMT)
  if (side !== 'inclusion' || all === undefined) return false
  const next = out.find(({ id, start }) => start > all.end && id !== ANY_DMT && covers(ANY_DMT, id))
  return next !== undefined && /\bor\b/i.test(text.slice(all.end, next.start))
}

/** "Not on X within 3 months and never on other treatments": X has a rule of its own. */
function letInBeside({ text, agents, except }: Clause, banned: readonly Mention[]) {
  const other = banned.find(({ start }) =>
    /\b(?:other|another) (?:[\w-]{1,15} ){0,2}$/i.test(text.slice(0, start)),
  )
  const apart = agents.filter(({ end, start }) => {
    const isBanned = banned.some((agent) => agent.start === start)
    return other !== undefined && end <= other.start && !isBanned
  })
  return [...except, ...apart.map(({ id }) => id)].filter((id) => modifiesDisease(id))
}

function notAllowed(criterion: Criterion, clause: Clause): readonly Statement[] {
  if (otherSense(clause) !== null || isNaiveOr(criterion, clause)) return []
  if (clause.later !== '' && !isOfThePast(clause)) return []
  if (!clause.conditional && namesATime(withoutWindows(clause))) return []

  const out = clause.agents.filter(
    (agent) =>
      isTreatment(agent) &&
      directionOf(criterion, clause, agent) === 'out' &&
      !isBehindTheTime(clause, agent),
  )
  if (isAlternative(criterion, clause, out)) return []
  const always = out.filter((agent) => windowOf(clause, agent)?.kind === 'ever')
  const timeless = out.filter((agent) => windowOf(clause, agent) === null)
  const isEver = (agent: Mention) => tenseOf(clause, agent) === 'ever'
  const isNow = (agent: Mention) =>
    !isEver(agent) && (tenseOf(clause, agent) === 'now' || isBareList(clause))
  const ever = [...always, ...timeless.filter(isEver)]
  const now = timeless.filter(isNow)
  return [
    ...statementsOf(ever, letInBeside(clause, ever), true),
    ...statementsOf(now, letInBeside(clause, now), false),
  ]
}

const isBareList = ({ text, agents }: Clause) =>
  /^(?:any|other) /i.test(text) ||
  text.length - agents.reduce((sum, { start, end }) => sum + end - start, 0) < 25

function statementsOf(
  agents: readonly Mention[],
  letIn: readonly string[],
  ever: boolean,
): readonly Statement[] {
  if (agents.length === 0) return []
  const anyOf = listed(agents)
  const wide = anyOf.filter((name) => letIn.some((id) => covers(name, id)))
  const except = letIn.filter((id) => wide.some((name) => covers(name, id)))
  const plain = anyOf.filter((name) => !wide.includes(name))
  const none = plain.includes(ANY_DMT) && !ever
  return [
    ...(wide.length > 0
      ? [{ kind: 'treatment-not-allowed', anyOf: wide, except, ever } as const]
      : []),
    ...(none ? [{ kind: 'no-treatment' } as const] : []),
    ...(plain.length > 0 && !none
      ? [{ kind: 'treatment-not-allowed', anyOf: plain, except: [], ever } as const]
      : []),
  ]
}

/**
 * Which treatments for MS a participant must be on, must not be on, or must never have had. A treatment with a time ("in the last 3 months") is
 * a washout and not read here; so is what is taken beside a treatment for MS.
 */
export function treatmentFacts(criterion: Criterion): readonly Fact[] {
  if (criterion.about !== 'participant' || criterion.side === null) return []
  return [...statementsIn(criterion), ...untreated(criterion)].map(
    ([statement, conditional]): Fact => ({
      ...statement,
      quote: criterion.original,
      field: 'eligibilityCriteria',
      criterion,
      doubts: doubtsAbout(statement, criterion, conditional),
    }),
  )
}

/** One of several ways to join is not what everyone must take. */
function doubtsAbout(
  statement: Statement,
  criterion: Criterion,
  conditional: boolean,
): readonly Doubt[] {
  const shared = doubtsOf(criterion)
  const doubts = conditional ? new Set<Doubt>([...shared, 'condition']) : new Set(shared)
  const forSome = shared.includes('condition') || criterion.group !== null
  const oneOfSeveral = statement.kind === 'treatment-required' && forSome
  return [...doubts, ...(oneOfSeveral ? (['several'] as const) : [])]
}

type Read = readonly [statement: Statement, conditional: boolean]

function untreated({ side, text }: Criterion): readonly Read[] {
  const plain = withoutAccents(text)
  if (
    side !== 'inclusion' ||
    !UNTREATED.test(plain) ||
    /\b(?:if|unless|or (?!(?:any )?(?:other )?(?:cortico)?(?:steroid|immun)))/i.test(plain)
  )
    return []
  return [[{ kind: 'no-treatment' }, false]]
}

function statementsIn(criterion: Criterion): readonly Read[] {
  return clausesOf(criterion).flatMap((clause) => {
    const either = eitherIn(criterion, clause)
    if (either) return [[either, clause.conditional]]
    const required = requiredIn(criterion, clause)
    const statements = required ? [required] : notAllowed(criterion, clause)
    return statements.map(
      (statement): Read => [statement, clause.conditional || clause.alternatives],
    )
  })
}
