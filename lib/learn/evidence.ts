import type { Source } from './source.ts'

/** How something was found out, as a person says it: the weight of a claim hangs on it. */
export const EVIDENCE_KINDS = {
  randomised: 'A trial with groups made by chance',
  uncontrolled: 'People, with no fair comparison',
  observed: 'People who were watched',
  review: 'Many studies read together',
  animals: 'Animals, not people',
  opinion: 'A view of experts',
  authority: 'A rule, or what an authority says',
  record: 'A record of the registry',
  press: 'A news report',
} as const

export type EvidenceKind = keyof typeof EVIDENCE_KINDS

/** What others found or ruled, in our words. Each source has an address that a reader can follow, and a date. */
export type Evidence = {
  readonly text: string
  readonly kind: EvidenceKind
  readonly sources: readonly [LinkedSource, ...LinkedSource[]]
}

/** A source that can be opened. */
export type LinkedSource = Source & { readonly url: `https://${string}` }

/** A paper by its DOI, which outlives the addresses of publishers. */
export function paper(name: string, date: string, doi: `10.${string}`): LinkedSource {
  return { name, date, url: `https://doi.org/${doi}` }
}
