export const MS_TYPES = ['CIS', 'RIS', 'RRMS', 'SPMS', 'PPMS', 'PRMS'] as const

export type MsType = (typeof MS_TYPES)[number]

/** A word for one type or several of MS. */
type TypeName = {
  /** The types that it surely names. */
  readonly types: readonly MsType[]
  /** Types that it may or may not take in. */
  readonly maybe: readonly MsType[]
  /** True for a word that takes in several types without naming them: "progressive MS". */
  readonly umbrella: boolean
  readonly phrases: readonly string[]
}

const MS = '{ms|multiple sclerosis|disseminated sclerosis}'
const OF_MS = `{${MS.slice(1, -1)}|form of ms|form of multiple sclerosis|form|course of ms|course|disease course|disease|clinical course|phenotype|type|}`

const type = (id: MsType, ...phrases: readonly string[]): TypeName => ({
  types: [id],
  maybe: [],
  umbrella: false,
  phrases,
})

const short = (abbreviation: string) =>
  `{( ${abbreviation}ms )|[ ${abbreviation}ms ]|( ${abbreviation} ms )|( ${abbreviation} )|}`

/** Words for the types of MS, as phrases of a `phrase-book`. Source of the umbrellas: Lublin 2013 (Neurology 2014;83:278). */
export const MS_TYPE_NAMES: Readonly<Record<string, TypeName>> = {
  RRMS: type(
    'RRMS',
    `{relapsing|relapse|relapsed|relapses} {remitting|/ remitting|remittent|remission|/ remittent|and remitting|, remitting|remissive|/ remission} ${OF_MS} ${short('rr')}`,
    `{remitting|remittent} {relapsing|/ relapsing|recurrent|recurring} ${OF_MS} ${short('rr')}`,
    `{rrms|rr ms|rrm s}`,
    `{r r|rr} {ms|form|type|course|disease|disease course|phenotype|patient|}`,
  ),
  SPMS: type(
    'SPMS',
    `{secondary|secondarily} {chronic |}{progressive|progression|progressing} ${OF_MS} ${short('sp')}`,
    `{secondary|secondarily} {chronic |}progressive stage`,
    `{spms|naspms|nrspms|aspms|sp ms}`,
    'sp {form|type|course}',
  ),
  PPMS: type(
    'PPMS',
    `{primary|primarily} {chronic |}{progressive|progression|progressing} ${OF_MS} ${short('pp')}`,
    `{ppms|pp ms}`,
    'pp {form|type|course}',
  ),
  PRMS: type(
    'PRMS',
    `progressive {relapsing|/ relapsing|remitting|/ remitting} ${OF_MS} ${short('pr')}`,
    `relapsing {progressive|/ progressive} ${OF_MS} ${short('rp')}`,
    `{prms|pr ms|rpms|rp ms}`,
  ),
  RIS: type(
    'RIS',
    'radiologically isolated syndrome {( ris )|}',
    'radiological isolated syndrome {( ris )|}',
    'ris',
  ),
  CIS: type(
    'CIS',
    '{clinically|clinical} {isolated|isolate} {demyelinating |neurological |}syndrome {( cis )|}',
    'cis',
    '{first|single|initial|a single , first} {clinical |neurological |demyelinating |inflammatory |}{demyelinating|neurological|clinical} {event|episode|attack} {( cis )|}',
    'single , first {clinical |}{demyelinating|neurological|clinical} event',
  ),
  'primary or secondary': {
    types: ['SPMS', 'PPMS'],
    maybe: [],
    umbrella: false,
    phrases: [
      `{secondary|secondarily} {or|and|/|, or|and / or|( sp ) or} {primary|primarily} {chronic |}{progressive|progression} ${OF_MS}`,
      `{primary|primarily} {or|and|/|, or|and / or|( pp ) or} {secondary|secondarily} {chronic |}{progressive|progression} ${OF_MS}`,
    ],
  },
  'relapsing or progressive': {
    types: ['RRMS', 'SPMS', 'PPMS', 'PRMS'],
    maybe: ['CIS'],
    umbrella: true,
    phrases: [
      `relapsing {or|and|/|and / or} progressive {form |form of |forms of |}${MS}`,
      `progressive {or|and|/|and / or} relapsing {form |form of |forms of |}${MS}`,
    ],
  },
  progressive: {
    types: ['SPMS', 'PPMS', 'PRMS'],
    maybe: [],
    umbrella: true,
    phrases: [
      `{any |all |}{form|forms|type|types} of progressive ${MS} {( pms )|}`,
      `{progressive|progressing} {form of |forms of |type of |course of |}${MS} {( pms )|}`,
      'progressive {form|course|phenotype}',
      'pms',
    ],
  },
  relapsing: {
    types: ['RRMS'],
    maybe: ['SPMS', 'PRMS', 'CIS'],
    umbrella: true,
    phrases: [
      `relapsing {onset |}{form |form of |forms of |type of |clinical |course of |}${MS} {( rms )|}`,
      'rms',
    ],
  },
  'relapsing course': {
    types: ['RRMS'],
    maybe: ['SPMS', 'PRMS'],
    umbrella: true,
    phrases: ['relapsing {form|type|clinical course|course|disease|onset}'],
  },
}

/** MS itself, as what a person has. */
export const MS_NAMES: readonly string[] = [
  `${MS}`,
  'multiple sclerosis {( ms )|[ ms ]|}',
  'encephalomyelitis disseminata',
]
