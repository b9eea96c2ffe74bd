import type { Criterion } from '../criteria/criterion.ts'
import { type Doubt, doubtsOf } from '../spans/doubts.ts'
import type { MsType } from '../vocabulary/ms-types.ts'
import type { Fact } from './fact.ts'
import { ANY_TYPE, readExclusion, readInclusion, type TypesLetIn } from './ms-type-reading.ts'

type TypeFact = Extract<Fact, { kind: 'ms-type' }>

const join = (types: readonly (readonly MsType[])[]) => [...new Set(types.flat())]

const OTHER_CONDITIONS =
  /\b(?:spinal cord (?:injur\w+|lesion)|SCI|strokes?|traumatic brain injur\w+|TBI|acquired brain injury|parkinson\S*|cerebral palsy|alzheimer\S*|dementia|ALS|amyotrophic|NMO(?:SD)?|neuromyelitis|MOGAD|optic neuritis|transverse myelitis|ADEM|epilep\w+|huntington\S*|migraine|guillain\S*|CIDP|myasthenia|lupus|rheumatoid|psoria\w+|crohn\S*|spina bifida|neuropath\w+|cancer|fibromyalgia|chronic (?:pain|fatigue)|dystonia|ataxia|brain tumou?rs?|spinal muscular|diabetes|muscular dystrophy|other (?:neurological|neurologic|autoimmune|demyelinating|inflammatory|immune|chronic) (?:\w+ )?(?:diseases?|disorders?|conditions?))\b/i

const isOneOfSeveral = (text: string) => {
  const without = text.replace(/\([^()]{0,200}\)/g, ' ')
  const found = OTHER_CONDITIONS.exec(without)
  if (!found) return false
  const before = without.slice(Math.max(0, found.index - 40), found.index)
  return (
    !/\b(?:no|not|without|other than|excluding|exclud\w+|rule out|except|absence of|free of|secondary to)\b[^,;]{0,38}$/i.test(
      before,
    ) && /\b(?:or|and\/or|,|and)\b|[,/;]/i.test(without)
  )
}

/** Bare names of other diseases beside "multiple sclerosis", under one heading. */
function isListedAmong(criterion: Criterion, criteria: readonly Criterion[]): boolean {
  if (criterion.text.length > 80) return false
  const beside = criteria.filter(
    (other) =>
      other !== criterion &&
      other.side === criterion.side &&
      other.depth === criterion.depth &&
      other.under.join() === criterion.under.join() &&
      other.text.length < 90,
  )
  return beside.some(
    (other) =>
      OTHER_CONDITIONS.test(other.text) &&
      !/\b(?:no|not|without|other than|exclud\w+|absence)\b/i.test(other.text),
  )
}

/** "One of the following: RRMS; PPMS": one of several lines that each let types in. */
const isAlternative = (criterion: Criterion, main: readonly { criterion: Criterion }[]) =>
  main.filter((other) => other.criterion.under.join() === criterion.under.join()).length > 1

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
    used.some(({ read, criterion }) => read.any && (early || ANY_TYPE.test(criterion.text)))
  const maybe =
    any || besides ? (['CIS', 'RIS'] as const) : join(used.map(({ read }) => read.maybe))
  const severalConditions = main.some(
    ({ criterion }) => isOneOfSeveral(criterion.text) || isListedAmong(criterion, criteria),
  )
  const own: readonly Doubt[] = severalConditions ? ['one-of-several-conditions'] : []
  const doubts = main.map(({ criterion }) =>
    doubtsOf(criterion).filter((doubt) => doubt !== 'condition' || !isAlternative(criterion, main)),
  )
  const shared = doubts.every((each) => each.length > 0) ? doubts.flat() : []
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
    .map((criterion) => ({ criterion, read: readInclusion(criterion.text) }))
  const out = criteria
    .filter(({ side }) => side === 'exclusion')
    .map((criterion) => ({ criterion, read: readExclusion(criterion.text) }))
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
      },
    }))
  const shut = join(excluding.map(({ excluded }) => excluded))
  const letsIn = fromInclusion([...inclusion, ...only], criteria)
  const accepted = join(letsIn.map((fact) => fact.accepted))
  return [
    ...letsIn.map((fact) => ({
      ...fact,
      maybe: fact.maybe.filter((type) => !shut.includes(type) && !fact.excluded.includes(type)),
    })),
    // A record that lets a type in and shuts it out does not know its own mind.
    ...excluding.map((fact): TypeFact => {
      const clear = fact.excluded.every((type) => !accepted.includes(type))
      return clear ? fact : { ...fact, doubts: [...fact.doubts, 'several'] }
    }),
  ]
}
