/** One search of the registry. The words of a list are joined with OR, and a study must match both lists. */
export type RegistryQuery = {
  readonly conditions: readonly string[]
  readonly terms: readonly string[]
  /** Piece names of the registry's data structure; a section or module stands for all that is in it. */
  readonly fields: readonly string[]
  readonly sort: string
  /** Studies a page. The registry gives at most 1,000. */
  readonly pageSize: number
}

/**
 * What we read of a record. `ProtocolSection` is all that a sponsor registers; results, MeSH trees and upload history, which
 * make up most of a record's size, are left out.
 */
export const STUDY_FIELDS = [
  'ProtocolSection',
  'AnnotationSection',
  'LargeDocumentModule',
  'ConditionMeshId',
  'ConditionMeshTerm',
  'HasResults',
] as const

const CONDITIONS = [
  'multiple sclerosis',
  'sclerosis multiple',
  'disseminated sclerosis',
  'encephalomyelitis disseminata',
  'clinically isolated syndrome',
  'radiologically isolated syndrome',
  'esclerosis múltiple',
  'sclérose en plaques',
] as const

/** By topic, for the reader only: the registry gets one list. */
const TERMS = {
  microbiome: [
    'microbiome',
    'microbiota',
    'microbial',
    'microbes',
    'microflora',
    'gut',
    'intestinal flora',
    'intestinal bacteria',
    'intestinal permeability',
    'intestinal barrier',
    'zonulin',
    'dysbiosis',
    'metagenomic',
    'mycobiome',
    'virome',
    '16S rRNA',
    'Akkermansia',
    'stool',
    'bile acid',
    'bile acids',
  ],
  fmt: ['fecal', 'faecal', 'FMT'],
  probiotic: [
    'probiotic',
    'probiotics',
    'synbiotic',
    'synbiotics',
    'postbiotic',
    'postbiotics',
    'lactobacillus',
    'bifidobacterium',
    'Saccharomyces boulardii',
    'live biotherapeutic',
    'Vivomixx',
    'Visbiome',
    'VSL 3',
    'kefir',
    'fermented',
  ],
  prebiotic: [
    'prebiotic',
    'prebiotics',
    'dietary fiber',
    'dietary fibre',
    'high fiber',
    'high fibre',
    'fiber supplement',
    'fibre supplement',
    'inulin',
    'resistant starch',
    'psyllium',
    'oligosaccharide',
    'oligosaccharides',
  ],
  helminth: [
    'helminth',
    'helminths',
    'hookworm',
    'Necator americanus',
    'Trichuris',
    'whipworm',
    'TSO',
    'Ascaris',
    'worm',
    'worms',
    'parasite',
    'parasites',
  ],
  scfa: [
    'short-chain fatty acid',
    'short-chain fatty acids',
    'SCFA',
    'propionate',
    'propionic acid',
    'butyrate',
    'butyric acid',
  ],
  antibiotic: [
    'vancomycin',
    'rifaximin',
    'fidaxomicin',
    'neomycin',
    'rifabutin',
    'RHB-104',
    'gut antibiotic',
  ],
  diet: [
    'diet',
    'diets',
    'dietary intervention',
    'dietary habits',
    'nutritional habits',
    'intermittent fasting',
    'fasting mimicking',
    'calorie restriction',
    'caloric restriction',
    'ketogenic',
    'gluten-free',
  ],
} as const

/**
 * The one search that serves everyone: all trials of the gut in multiple sclerosis. It is wide on purpose, as the registry's matching
 * is fuzzy; what is on topic is decided by reading each record (`lib/trials/read-topics.ts`). Words that would bring in
 * hundreds of other trials are left out: "acetate" (glatiramer acetate), "fibre" alone (nerve fibres), "antibiotics" (in
 * exclusion lists), "dietary" alone (every dietary supplement). Oldest first, by a date that never changes, so that
 * pages stay in step while the registry takes in new records.
 */
export const GUT_QUERY: RegistryQuery = {
  conditions: CONDITIONS,
  terms: Object.values(TERMS).flat(),
  fields: STUDY_FIELDS,
  sort: 'StudyFirstPostDate:asc',
  pageSize: 100,
}

/** The same words, by topic, for people who want to read the search. */
export const TERMS_BY_TOPIC: Readonly<Record<string, readonly string[]>> = TERMS

/**
 * An OR expression of the registry's search language (Essie). Anything but a plain word is quoted, which makes it a phrase and keeps
 * characters with a meaning of their own, such as "-", out of the grammar.
 */
export function essie(words: readonly string[]): string {
  return words
    .map((word) => (/^\p{L}+$/u.test(word) ? word : `"${word.replaceAll('"', ' ')}"`))
    .join(' OR ')
}

/** The query as parameters of the API's `/studies`, without paging. */
export function apiParams(query: RegistryQuery): URLSearchParams {
  return new URLSearchParams({
    'query.cond': essie(query.conditions),
    'query.term': essie(query.terms),
    fields: query.fields.join(','),
    sort: query.sort,
    pageSize: String(query.pageSize),
  })
}

/** The same search on the registry's own website, ready to paste. */
export function siteUrl(query: RegistryQuery): string {
  const params = new URLSearchParams({
    cond: essie(query.conditions),
    term: essie(query.terms),
  })
  return `https://clinicaltrials.gov/search?${params}`.replaceAll('+', '%20')
}
