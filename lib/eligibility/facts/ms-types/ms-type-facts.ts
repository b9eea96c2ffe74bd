import type { Criterion } from '../../criteria/criterion.ts'
import { type Doubt, doubtsOf } from '../../spans/doubts.ts'
import { sentencesIn } from '../../spans/sentences.ts'
import type { Cue } from '../../vocabulary/cues.ts'
import type { Fact } from '../fact.ts'
import { join } from './said-types.ts'
import { readInclusion, type TypesLetIn } from './types-let-in.ts'
import { readExclusion } from './types-shut-out.ts'

type TypeFact = Extract<Fact, { kind: 'ms-type' }>

const DENIES: readonly Cue[] = ['not', 'never', 'must not', 'except', 'reason']
const LINKS: ReadonlySet<string> = new Set(['or', 'and', 'and / or', ',', '/'])

/** The illnesses that a line names beside MS, without those in brackets and those that it denies. */
function namesIllness(criterion: Criterion): boolean {
  return sentencesIn(criterion).some((sentence) => {
    const cues = sentence.cues
    let depth = 0
    return sentence.items.some(({ meaning, text }, at) => {
      if (text === '(') depth += 1
      if (text === ')') depth -= 1
      return (
        meaning.sense === 'illness' &&
        depth === 0 &&
        !cues.some((cue) => cue.at < at && DENIES.includes(cue.id))
      )
    })
  })
}

const isOneOfSeveral = (criterion: Criterion) =>
  namesIllness(criterion) &&
  sentencesIn(criterion).some(({ items }) => items.some(({ text }) => LINKS.has(text)))

const LONGEST_NAME = 90

/** What the lines of one list have in common. */
const listOf = ({ side, depth, under }: Criterion) => JSON.stringify([side, depth, under])

/** The lists in which a line is the bare name of another illness, or more. */
function listsOfIllnesses(
  criteria: readonly Criterion[],
): ReadonlyMap<string, readonly Criterion[]> {
  const named = criteria.filter(
    (criterion) => criterion.text.length < LONGEST_NAME && namesIllness(criterion),
  )
  return Map.groupBy(named, listOf)
}

/** Stands under a heading about people with MS: the study takes in more than a first event. */
const isUnderMs = ({ group, under }: Criterion) =>
  [group ?? '', ...under].some((over) =>
    /\b(?:MS|multiple sclerosis) (?:patients?|participants?|subjects?|group)/i.test(over),
  )

/** "One of the following: RRMS; PPMS": one of several lines that each let types in. */
const isAlternative = (criterion: Criterion, lists: ReadonlyMap<string, number>) =>
  (lists.get(JSON.stringify(criterion.under)) ?? 0) > 1

/** A rule for those of one type among others says nothing of that. */
const saysWhoMayJoin = ({ any, accepted, excluded, stratum }: TypesLetIn) =>
  (any || accepted.length > 0 || excluded.length > 0) && !stratum

function fromInclusion(
  lines: readonly { criterion: Criterion; read: TypesLetIn }[],
  criteria: readonly Criterion[],
): TypeFact[] {
  const plain = lines.filter(({ read }) => read.any && read.accepted.length === 0)
  const named = lines.filter(({ read }) => read.accepted.length > 0)
  // Beside plain "MS", a rule only for those with one type says nothing of who else may join.
  const typed = plain.length > 0 ? named.filter(({ read }) => !read.stratum) : named
  const explicit = typed.filter(({ read }) => read.explicit)
  // A rule for those with one type narrows no "progressive MS" beside it.
  const used = explicit.some(({ read }) => !read.stratum) ? explicit : typed
  const main = used.length > 0 ? used : plain
  const [first] = main
  if (!first) return []
  const any = used.length === 0
  const accepted = join(used.map(({ read }) => read.accepted))
  // A group of its own that takes in any MS opens the study to all types.
  const ownWay = plain.some(
    ({ criterion: { group } }) =>
      group !== null && used.every(({ criterion }) => criterion.group !== group),
  )
  // "CIS or multiple sclerosis": the plain word in the same line takes in every type.
  const early = accepted.every((type) => type === 'CIS' || type === 'RIS')
  const besides =
    ownWay ||
    (early && lines.some(({ criterion }) => isUnderMs(criterion))) ||
    used.some(({ read }) => read.any && (early || read.examples))
  const maybe =
    any || besides ? (['CIS', 'RIS'] as const) : join(used.map(({ read }) => read.maybe))
  const illnesses = listsOfIllnesses(criteria)
  const severalConditions = main.some(
    ({ criterion }) =>
      isOneOfSeveral(criterion) ||
      (criterion.text.length < LONGEST_NAME &&
        (illnesses.get(listOf(criterion)) ?? []).some((other) => other !== criterion)),
  )
  const inList = new Map<string, number>()
  for (const { criterion } of main) {
    const list = JSON.stringify(criterion.under)
    inList.set(list, (inList.get(list) ?? 0) + 1)
  }
  const own: readonly Doubt[] = [
    ...(severalConditions ? (['one-of-several-conditions'] as const) : []),
    ...(used.length > 0 && used.every(({ read }) => read.stratum) ? (['condition'] as const) : []),
  ]
  const doubts = main.map(({ criterion }) =>
    doubtsOf(criterion).filter(
      (doubt) => doubt !== 'condition' || !isAlternative(criterion, inList),
    ),
  )
  const all = doubts.flat()
  const shared = doubts.every((each) => each.length > 0)
    ? all
    : all.filter((doubt) => doubt === 'side')
  const joined = new Set(main)
  const others = lines.filter(
    (line) => line !== first && (joined.has(line) || saysWhoMayJoin(line.read)),
  )
  return [
    {
      kind: 'ms-type',
      accepted,
      any: any || besides,
      maybe: maybe.filter((type) => !accepted.includes(type)),
      excluded: join(lines.map(({ read }) => read.excluded)),
      quote: first.criterion.original,
      field: 'eligibilityCriteria',
      criterion: first.criterion,
      besides: others.map(({ criterion }) => criterion),
      doubts: [...new Set([...own, ...shared])],
    },
  ]
}

/**
 * Which types of MS may join. All lines that let types in are one fact, because they may stand as alternatives; each line
 * that shuts types out is a fact of its own, with `accepted` empty and `any` false. "Relapsing MS" takes in more than RRMS, and MS without
 * a type may take in CIS and RIS: `maybe`.
 */
export function msTypeFacts(criteria: readonly Criterion[]): readonly TypeFact[] {
  const inclusion = criteria
    .filter(({ side }) => side !== 'exclusion')
    .map((criterion) => ({ criterion, read: readInclusion(criterion) }))
  const out = criteria
    .filter(({ side }) => side === 'exclusion')
    .map((criterion) => ({ criterion, read: readExclusion(criterion) }))
  const excluding = out
    .filter(({ read }) => read.excluded.length > 0)
    .map(
      ({ criterion, read }): TypeFact => ({
        kind: 'ms-type',
        accepted: [],
        any: false,
        maybe: [],
        excluded: read.excluded,
        quote: criterion.original,
        field: 'eligibilityCriteria',
        criterion,
        doubts: doubtsOf(criterion),
      }),
    )
  const only = out
    .filter(({ read }) => read.only.length > 0)
    .map(({ criterion, read }) => ({
      criterion,
      read: {
        accepted: read.only,
        maybe: [],
        excluded: [],
        any: false,
        explicit: true,
        stratum: false,
        examples: false,
      },
    }))
  const shut = join(excluding.map(({ excluded }) => excluded))
  const letsIn = fromInclusion([...inclusion, ...only], criteria)
  const accepted = join(letsIn.map((fact) => fact.accepted))
  return [
    ...letsIn.map((fact) => ({
      ...fact,
      maybe: fact.maybe.filter((type) => !shut.includes(type) && !fact.excluded.includes(type)),
      // A record that lets a type in and shuts it out says two things.
      doubts: fact.accepted.some((type) => shut.includes(type))
        ? [...fact.doubts, 'several' as const]
        : fact.doubts,
    })),
    ...excluding.map((fact): TypeFact => {
      const clear = fact.excluded.every((type) => !accepted.includes(type))
      return clear ? fact : { ...fact, doubts: [...fact.doubts, 'several'] }
    }),
  ]
}
