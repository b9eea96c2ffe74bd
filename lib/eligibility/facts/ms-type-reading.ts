import { type Mention, type MsType, typeMentions } from '../vocabulary/ms-types.ts'

/** MS as what a participant has, and not as a part of something else. */
const HAS_MS =
  /\b(?:MS|multiple sclerosis|disseminated sclerosis)\b(?!['’]?s? ?(?:-|\))?(?: or \w+)?(?:[ -](?:medic\w+|therap\w+|treatment|specif\w+|related|symptom\w*|relaps\w*|exacerbation|attack|cent(?:er|re)s?|clinics?|specialists?|nurses?|society|functional|severity|impact|quality|drugs?|DMTs?|disease[- ]modif\w+|activity|lesions?|pathology|progression|duration|onset|fatigue|pain|spasticity|care|registr\w+|neurologist|team|unit|program\w*|database|trial|stud\w+|imaging|walking|scale|plaque|DMT|disability)))/i
const NOT_HAD =
  /\b(?:other (?:\w+ )?than|except|excluding|besides|apart from|unrelated to|not (?:due|related|attribut\w+) to|not|no|without|mimic\w*|aside from|family history of|relatives? with|consistent with|suggestive of|due to|because of|associated with|secondary to|related to|caused by|for|evaluation of|suspected|suspicion of|risk of|risk for|progress\w* to|conver\w+ to)(?: (?:a|an|the|having|diagnosis|of|treatment|evidence|definite|management)){0,3} $/i

/** How a diagnosis is asked for. A line that only brings MS up says nothing of who may join. */
const ASKS =
  /\b(?:diagnos\w+|confirmed|definite|established|clinically|patients?|subjects?|people|persons?|adults?|individuals?|participants?|volunteers?|candidates?|women|men|outpatients|have|has|having|suffering|affected|living|presence|known|documented|with|history|meet\w*|fulfil\w*|sub-?types?|types?|forms?)\b|\b(?:injur\w+|strokes?|parkinson\S*|palsy)\b[^.;]{0,40}(?:\b(?:or|and)|[,/]) ?$/i

/** A type that the line tells of in the past, or as how another began. */
const ONCE =
  /\b(?:history of|previous(?:ly)?(?: diagnosed)?|prior|initial(?:ly)?|preceded by|following|follow(?:s|ed)|after|began (?:as|with)|onset (?:as|with)|conver\w+ from|transition\w* from|evolv\w+ from|formerly|preceding|approved for|indicated for|indication for|treatment (?:of|for)|therap(?:y|ies) for|medication for|drugs? for|conversion to|risk of|diagnosed as having had)(?: (?:an?|the|period|phase|course|of|initial|with|previous|earlier|clinical)){0,4} $/i
const SINCE_EVENT =
  /\b(?:since|from|after|onset of|of|within \S+ \w+ of|following|prior to|before)(?: (?:the|their|his|a)){0,2} $/i
/** Between the negation and the type only such words: "no evidence of PPMS", but not "not treated before with RRMS". */
const NEGATED =
  /\b(?:not?|non|without|excluding|except(?:ing)?(?: for)?|excludes?|other than|rather than|never|nor|absence of)[\s-](?:(?:an?|the|any|have|having|had|with|be|being|evidence|diagnos(?:is|ed)|of|as|forms?|types?|course|clinical(?:ly)?|definite|signs?|patients?|subjects?|those|people|who|MS|multiple|sclerosis|McDonald|meet(?:ing)?|criteria|for|in|pure|current)[\s-])*$/i
/** The same behind the type: "PPMS is not eligible", "PPMS: excluded". */
const NEGATED_BEHIND =
  /^[^.;,]{0,25}\b(?:(?:not|never) (?:be )?(?:included|eligible|allowed|accepted|permitted|enrolled|admitted|taken|suitable)|excluded|ineligible|exclusionary|not (?:an )?inclusion)\b/i
/** What turns the rest of its sentence round, or makes it doubtful. */
const DENIED =
  /\b(?:not|no|never|without|lack\w*|absence|absent|fail\w*|missing|doubtful|uncertain|anything but|neither|nor|cannot|unable|unconfirmed|question\w*)\b/i
const OTHER_THAN =
  /\b(?:other than|another (?:type|form)\b.{0,20}\bthan|except(?: for)?|apart from|not having|besides|different (?:from|than))\b[^.;]{0,40}$/i
const QUALIFIED_AFTER =
  /^[^.;,]{0,60}\b(?:with(?:out)?|who|unless|if|having|except|and (?:EDSS|no|without)|for (?:more|less|at|>|<|≥|≤))\b|^ ?\((?:with|without|unless|if|except|EDSS)/i
const QUALIFIED_BEFORE =
  /\b(?:non-?|in-?|highly |rapidly |very )?(?:active|relapsing|stable|aggressive|benign|evolving|advanced|severe|malignant|conversion to|suspected|transition\w*(?: to)?|progress\w* to)[\s-]$/i

/** Umbrellas that say more than the types named beside them: "progressive MS (PPMS or SPMS)" says no more, "relapsing MS or SPMS" does. */
const wider = (mentions: readonly Mention[], named: readonly MsType[]) =>
  mentions.filter(({ umbrella, types }) => umbrella && !types.some((type) => named.includes(type)))

const join = (types: readonly (readonly MsType[])[]) => [...new Set(types.flat())]

/** Ahead of a mention in its sentence, or what follows it there. */
const ahead = (text: string, mention: Mention) =>
  (
    text
      .slice(Math.max(0, mention.start - 80), mention.start)
      .split(/[.;] /)
      .at(-1) ?? ''
  ).replace(/_+/g, ' ')

/** What follows a mention, up to the next one: "PPMS or SPMS without relapses" qualifies SPMS only. */
const behind = (text: string, mention: Mention, mentions: readonly Mention[]) =>
  text.slice(mention.end, mentions.find(({ start }) => start > mention.start)?.start)

function beforeDefinition(text: string): string {
  return (
    text.split(
      /\b(?:defined (?:as|by(?! [^,.;]{0,60}\b(?:Mc ?Donald|Poser|criteria|Lublin)\b(?! as\b)))|which (?:is|means)|i\.e\.,? a relaps)\b/i,
    )[0] ?? text
  )
}

/** What one line of an inclusion list says of types. */
export type TypesLetIn = {
  readonly accepted: MsType[]
  readonly maybe: MsType[]
  readonly excluded: MsType[]
  readonly any: boolean
  readonly explicit: boolean
  /** A rule for those of one type, beside others: "RRMS patients must be on treatment". */
  readonly stratum: boolean
}

const STRATUM =
  /\b(?:for|in) (?:the )?(?:(?:RR|SP|PP)-?MS|relapsing[- ]\w+|\w+ progressive) (?:groups?|cohorts?|arms?)\b|^(?:for|in|only for|among)\b[^.;:]{0,40}(?:(?:RR|SP|PP)-?MS|relaps|progressive)|\b(?:(?:RR|SP|PP)-?MS|relapsing|progressive)\)?(?: (?:MS|multiple sclerosis))? ?(?:patients?|participants?|subjects?|people|individuals)? (?:only )?(?:must|should|need|have to|has to|will|are required|is required)\b|\b(?:patients?|participants?|subjects?|those) with [^.;]{0,50}(?:(?:RR|SP|PP)-?MS|remitting MS|progressive MS)\)? (?:must|should|need|have to|will|are required)\b|\b(?:required|mandatory|needed|necessary) (?:for|in) (?:[\w-]+ ){0,2}(?:(?:RR|SP|PP)-?MS|relaps|progressive)/i

/** No type is named without one of these: most lines end here. */
const ABOUT_MS =
  /MS\b|sclerosis|relaps|remit|progress|isolated syndrome|\b[CR]IS\b|\bR-?R\b|demyelinating|first|single/i
const NOTHING: TypesLetIn = {
  accepted: [],
  maybe: [],
  excluded: [],
  any: false,
  explicit: false,
  stratum: false,
}

/** Which types a line of an inclusion list lets in. Types of the past, or of a treatment's licence, are not. */
export function readInclusion(text: string): TypesLetIn {
  if (!ABOUT_MS.test(text)) return NOTHING
  const words = beforeDefinition(text)
  const mentions = typeMentions(/^if\b/i.test(text) ? '' : words).filter((mention) => {
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
    (mention) =>
      NEGATED_BEHIND.test(behind(words, mention, mentions)) ||
      (NEGATED.test(ahead(words, mention)) && !/\bnot only\b/i.test(words)),
  )
  const positive = mentions.filter((mention) => !negated.includes(mention))
  const own = positive.filter((mention) => !mention.umbrella)
  const named = join(own.map(({ types }) => types))
  const umbrellas = wider(positive, named)
  const firm = negated.filter(
    (mention) =>
      !/\b(?:if|when|in case)\b/i.test(words) &&
      !mention.types.some((type) => named.includes(type)) &&
      !QUALIFIED_AFTER.test(behind(words, mention, mentions)) &&
      !QUALIFIED_BEFORE.test(ahead(words, mention)),
  )
  const blank = mentions.reduce(
    (left, { start, end }) => left.slice(0, start) + '_'.repeat(end - start) + left.slice(end),
    words,
  )
  return {
    accepted: join([named, ...umbrellas.map(({ types }) => types)]),
    maybe: join(umbrellas.map(({ maybe }) => maybe)),
    excluded: join(firm.map(({ types }) => types)),
    any: asksForMs(blank) || EARLY_OR_MS.test(words) || (asksForMs(words) && ANY_TYPE.test(words)),
    explicit: own.length > 0,
    stratum: STRATUM.test(text),
  }
}

/** "Any type, including RRMS and PPMS": the types named are examples. */
export const ANY_TYPE =
  /\b(?:any|all|every|either|regardless of|irrespective of)(?: \w+){0,2} (?:sub-?types?|types?|forms?|phenotypes?|course)\b/i

/** "CIS or MS within a year of onset". */
const EARLY_OR_MS =
  /\b(?:[CR]IS|syndrome)\b\)?(?: or|,? and|\/|,) ?(?:(?:early|definite|clinically|confirmed|established|newly|diagnosed) ){0,3}(?:MS|multiple sclerosis)\b/i

function asksForMs(text: string): boolean {
  const found = HAS_MS.exec(text)
  if (!found) return false
  const before = text.slice(Math.max(0, found.index - 90), found.index)
  if (NOT_HAD.test(before) || ONCE.test(before)) return false
  return (
    found.index < 4 ||
    /^["“(*\s_]*(?:or|and|,|\/)?\s*$/.test(before) ||
    ASKS.test(before) ||
    /^.{0,14}(?:patients?|subjects?|participants?|diagnos|defined|accord|as defined|\()/i.test(
      text.slice(found.index + found[0].length),
    )
  )
}

/** What an exclusion shuts out, and, where it shuts out all other types than some, what it lets in. */
export function readExclusion(text: string): {
  readonly excluded: MsType[]
  readonly only: MsType[]
} {
  if (!ABOUT_MS.test(text)) return { excluded: [], only: [] }
  const words = beforeDefinition(text)
  // Who has a type has a history of it.
  const lead = (mention: Mention) =>
    ahead(words, mention).replace(
      /(?<!family )\b(?:(?:prior|previous|past) )?(?:history|diagnosis) of\b/gi,
      ' ',
    )
  const mentions = typeMentions(words).filter((mention) => !ONCE.test(lead(mention)))
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
      !DENIED.test(ahead(words, mention)) &&
      !QUALIFIED_AFTER.test(behind(words, mention, mentions)) &&
      !QUALIFIED_BEFORE.test(ahead(words, mention)) &&
      !/\b(?:history|relatives?|treat\w*|therap\w+|medication|drug)\b/i.test(lead(mention)),
  )
  const named = join(shut.filter(({ umbrella }) => !umbrella).map(({ types }) => types))
  const excluded = join([
    named,
    ...wider(shut, named).map(({ types, maybe }) => (maybe.length > 0 ? [] : types)),
  ])
  const kept = join(other.map(({ types }) => types))
  return {
    excluded: excluded.filter((type) => !kept.includes(type)),
    only: aboutMs && shut.length === 0 ? join(other.map(({ types }) => types)) : [],
  }
}
