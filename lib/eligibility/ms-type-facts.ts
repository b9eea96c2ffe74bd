import type { Criterion } from './criterion.ts'
import { doubtsOf } from './doubt.ts'
import type { Doubt, Fact, MsType } from './fact.ts'
import { type Mention, typeMentions } from './ms-type-words.ts'

type TypeFact = Extract<Fact, { kind: 'ms-type' }>

/** MS as what a participant has, and not as a part of something else. */
const HAS_MS =
  /\b(?:MS|multiple sclerosis|disseminated sclerosis)\b(?!['’]?s? ?(?:-|\))?(?: or \w+)?(?:[ -](?:medic\w+|therap\w+|treatment|specif\w+|related|symptom\w*|relaps\w*|exacerbation|attack|cent(?:er|re)s?|clinics?|specialists?|nurses?|society|functional|severity|impact|quality|drugs?|DMTs?|disease[- ]modif\w+|activity|lesions?|pathology|progression|duration|onset|fatigue|pain|spasticity|care|registr\w+|neurologist|team|unit|program\w*|database|trial|stud\w+|imaging|walking|scale|plaque|DMT|disability)))/i
const NOT_HAD =
  /\b(?:other (?:\w+ )?than|except|excluding|besides|apart from|unrelated to|not (?:due|related|attribut\w+) to|not|no|without|mimic\w*|aside from|family history of|relatives? with|consistent with|suggestive of|due to|because of|associated with|secondary to|related to|caused by|for)(?: (?:a|an|the|having|diagnosis|of|treatment|evidence|definite|management)){0,3} $/i

/** How a diagnosis is asked for. A line that only brings MS up says nothing of who may join. */
const ASKS =
  /\b(?:diagnos\w+|confirmed|definite|established|clinically|patients?|subjects?|people|persons?|adults?|individuals?|participants?|volunteers?|candidates?|women|men|outpatients|have|has|having|suffering|affected|living|presence|known|documented|with|history|meet\w*|fulfil\w*|individuals)\b/i

const OTHER_CONDITIONS =
  /\b(?:spinal cord (?:injur\w+|lesion)|SCI|strokes?|traumatic brain injur\w+|TBI|acquired brain injury|parkinson\S*|cerebral palsy|alzheimer\S*|dementia|ALS|amyotrophic|NMO(?:SD)?|neuromyelitis|MOGAD|optic neuritis|transverse myelitis|ADEM|epilep\w+|huntington\S*|migraine|guillain\S*|CIDP|myasthenia|lupus|rheumatoid|psoria\w+|crohn\S*|spina bifida|neuropath\w+|cancer|fibromyalgia|chronic (?:pain|fatigue)|dystonia|ataxia|brain tumou?rs?|spinal muscular|diabetes|muscular dystrophy|other (?:neurological|neurologic|autoimmune|demyelinating|inflammatory|immune|chronic) (?:\w+ )?(?:diseases?|disorders?|conditions?))\b/i

/** A type that the line tells of in the past, or as how another began. */
const ONCE =
  /\b(?:history of|previous(?:ly)?(?: diagnosed)?|prior|initial(?:ly)?|preceded by|following|follow(?:s|ed)|after|began (?:as|with)|onset (?:as|with)|conver\w+ from|transition\w* from|evolv\w+ from|formerly|preceding|approved for|indicated for|indication for|treatment (?:of|for)|therap(?:y|ies) for|medication for|drugs? for|conversion to|convert\w* to|risk of|progress\w* to|transition\w* to|diagnosed as having had)(?: (?:an?|the|period|phase|course|of|initial|with|previous|earlier|clinical)){0,4} $/i
const SINCE_EVENT =
  /\b(?:since|from|after|onset of|of|within \S+ \w+ of|following|prior to|before)(?: (?:the|their|his|a)){0,2} $/i
const NEGATED =
  /\b(?:not?|non|without|excluding|except(?:ing)?(?: for)?|exclu\w+|other than|rather than|never|nor|but not|absence of|no evidence of)[\s-](?:[^\s().,;:]+[\s-]){0,4}$/i
const OTHER_THAN =
  /\b(?:other than|another (?:type|form)\b.{0,20}\bthan|except(?: for)?|apart from|not having|besides|different (?:from|than))\b[^.;]{0,40}$/i
const QUALIFIED_AFTER =
  /^[^.;,]{0,60}\b(?:with(?:out)?|who|unless|if|having|except|and (?:EDSS|no|without)|for (?:more|less|at|>|<|≥|≤))\b|^ ?\((?:with|without|unless|if|except|EDSS)/i
const QUALIFIED_BEFORE =
  /\b(?:non-?|in-?|highly |rapidly |very )?(?:active|relapsing|stable|aggressive|benign|evolving|advanced|severe|malignant|conversion to|suspected|transition\w*(?: to)?|progress\w* to)[\s-]$/i

const join = (types: readonly (readonly MsType[])[]) => [...new Set(types.flat())]

/** Ahead of a mention in its sentence, or what follows it there. */
const ahead = (text: string, mention: Mention) =>
  (
    text
      .slice(Math.max(0, mention.start - 80), mention.start)
      .split(/[.;] /)
      .at(-1) ?? ''
  ).replace(/_+/g, ' ')

function beforeDefinition(text: string): string {
  return text.split(/\b(?:defined (?:as|by)|which (?:is|means)|i\.e\.,? a relaps)\b/i)[0] ?? text
}

type Line = {
  readonly accepted: MsType[]
  readonly maybe: MsType[]
  readonly excluded: MsType[]
  readonly any: boolean
  readonly explicit: boolean
}

function readInclusion(text: string): Line {
  const words = beforeDefinition(text)
  const mentions = typeMentions(words).filter((mention) => {
    const lead = ahead(words, mention)
    if (ONCE.test(lead)) return false
    return !(
      mention.types.includes('CIS') &&
      mention.end - mention.start > 5 &&
      SINCE_EVENT.test(lead) &&
      !/\bdiagnos\w+ of (?:an? )?$|\bwith (?:an? )?$/i.test(lead)
    )
  })
  const negated = mentions.filter(
    (mention) => NEGATED.test(ahead(words, mention)) && !/\bnot only\b/i.test(words),
  )
  const positive = mentions.filter((mention) => !negated.includes(mention))
  const own = positive.filter((mention) => !mention.umbrella)
  const umbrellas = own.length > 0 ? [] : positive
  const used = own.length > 0 ? own : umbrellas
  const firm = negated.filter(
    (mention) =>
      !QUALIFIED_AFTER.test(words.slice(mention.end)) &&
      !QUALIFIED_BEFORE.test(ahead(words, mention)),
  )
  const blank = mentions.reduce(
    (left, { start, end }) => left.slice(0, start) + '_'.repeat(end - start) + left.slice(end),
    words,
  )
  return {
    accepted: join(used.map(({ types }) => types)),
    maybe: join(umbrellas.map(({ maybe }) => maybe)),
    excluded: join(firm.map(({ types }) => types)),
    any: asksForMs(blank),
    explicit: own.length > 0,
  }
}

function asksForMs(text: string): boolean {
  const found = HAS_MS.exec(text)
  if (!found) return false
  const before = text.slice(Math.max(0, found.index - 90), found.index)
  if (NOT_HAD.test(before) || ONCE.test(before)) return false
  return (
    found.index < 4 ||
    /^["“(*\s]*$/.test(before) ||
    ASKS.test(before) ||
    /^.{0,14}(?:patients?|subjects?|participants?|diagnos|defined|accord|as defined|\()/i.test(
      text.slice(found.index + found[0].length),
    )
  )
}

/** What an exclusion shuts out, and, where it shuts out all other types than some, what it lets in. */
function readExclusion(text: string): { readonly excluded: MsType[]; readonly only: MsType[] } {
  const words = beforeDefinition(text)
  const mentions = typeMentions(words).filter((mention) => !ONCE.test(ahead(words, mention)))
  const other = mentions.filter(
    (mention) => OTHER_THAN.test(ahead(words, mention)) || /\bnon-$/i.test(ahead(words, mention)),
  )
  const aboutMs =
    /\b(?:types?|forms?|course|phenotype|subtype|variant)s?\b[^.;]{0,40}\b(?:other|than|MS)|\b(?:MS|multiple sclerosis)\b[^.;]{0,20}other than|\bnon-/i.test(
      words,
    )
  const shut = mentions.filter(
    (mention) =>
      !other.includes(mention) &&
      !NEGATED.test(ahead(words, mention)) &&
      !QUALIFIED_AFTER.test(words.slice(mention.end)) &&
      !QUALIFIED_BEFORE.test(ahead(words, mention)) &&
      !/\b(?:history|relatives?|treat\w*|therap\w+|medication|drug)\b/i.test(ahead(words, mention)),
  )
  const rare: readonly MsType[] = ['RRMS']
  const excluded = join(
    shut.map((mention) => (mention.umbrella && mention.types === rare ? [] : mention.types)),
  )
  return {
    excluded,
    only: aboutMs && shut.length === 0 ? join(other.map(({ types }) => types)) : [],
  }
}

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

function fromInclusion(
  lines: readonly { criterion: Criterion; read: Line }[],
  criteria: readonly Criterion[],
): TypeFact[] {
  const typed = lines.filter(({ read }) => read.accepted.length > 0)
  const explicit = typed.filter(({ read }) => read.explicit)
  const used = explicit.length > 0 ? explicit : typed
  const plain = lines.filter(({ read }) => read.any && read.accepted.length === 0)
  const main = used.length > 0 ? used : plain
  const [first] = main
  if (!first) return []
  const any = used.length === 0
  const accepted = join(used.map(({ read }) => read.accepted))
  // "CIS or multiple sclerosis": the plain word in the same line takes in every type.
  const besides =
    used.some(({ read }) => read.any) && accepted.every((type) => type === 'CIS' || type === 'RIS')
  const maybe =
    any || besides ? (['CIS', 'RIS'] as const) : join(used.map(({ read }) => read.maybe))
  const severalConditions = main.some(
    ({ criterion }) => isOneOfSeveral(criterion.text) || isListedAmong(criterion, criteria),
  )
  const own: readonly Doubt[] = severalConditions ? ['one-of-several-conditions'] : []
  const doubts = main.map(({ criterion }) => doubtsOf(criterion))
  const shared = doubts.every((each) => each.length > 0) ? doubts.flat() : []
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
      read: { accepted: read.only, maybe: [], excluded: [], any: false, explicit: true },
    }))
  const shut = join(excluding.map(({ excluded }) => excluded))
  return [
    ...fromInclusion([...inclusion, ...only], criteria).map((fact) => ({
      ...fact,
      maybe: fact.maybe.filter((type) => !shut.includes(type) && !fact.excluded.includes(type)),
    })),
    ...excluding,
  ]
}
