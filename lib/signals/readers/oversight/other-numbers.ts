import { type RegistryNumber, registryNumbers } from '../../../trials/links/registry-numbers.ts'
import type { Trial } from '../../../trials/record/trial.ts'
import { listed } from '../../../trials/text/listed.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'
import { recordTexts } from '../../text/record-text.ts'

const NOT_AN_APPROVAL = 'A number is not an approval. The sponsor typed it in.'
const IN_TEXT = 'One in the text may belong to another study.'
const ASK = 'Is this study in another registry too? What does it say there about ethics review?'

/** Types by which the sponsor says that a number is another registry's. */
const REGISTRY_TYPES: ReadonlySet<string | null> = new Set(['EUDRACT_NUMBER', 'CTIS', 'REGISTRY'])

/** A number of another registry, and the field of the record that it stands in. */
export type OtherNumber = RegistryNumber & { readonly field: string }

const within = (text: string, field: string): OtherNumber[] =>
  registryNumbers(text).map((number) => ({ ...number, field }))

/** The numbers of a record in other registries, each once, those that the sponsor entered as numbers first. */
export function otherNumbers(trial: Trial): OtherNumber[] {
  const found = [
    ...trial.secondaryIds.flatMap(({ id }) => within(id, 'secondaryIdInfos')),
    ...recordTexts(trial).flatMap(({ text, field }) => within(text, field)),
  ]
  const first = new Map(found.toReversed().map((number) => [number.url, number]))
  return found.filter((number) => first.get(number.url) === number)
}

/** Whether the study can be looked up elsewhere. Only a number in its registry's own form becomes a link. */
export function readOtherNumbers(trial: Trial): Finding {
  const numbers = otherNumbers(trial)
  if (numbers.length > 0) {
    const registries = [...new Set(numbers.map(({ registry }) => registry.name))]
    const fromText = numbers.some(({ field }) => field !== 'secondaryIdInfos')
    return finding('stated', `Yes, the record gives a number in ${listed(registries)}`, {
      quotes: numbers.map(({ text, field }): Quote => ({ text, field })),
      caveat: fromText ? `${NOT_AN_APPROVAL} ${IN_TEXT}` : NOT_AN_APPROVAL,
      links: numbers.map(({ registry, id, url }) => ({ label: `${id} in ${registry.name}`, url })),
    })
  }
  const typed = trial.secondaryIds.filter(({ kind }) => REGISTRY_TYPES.has(kind))
  if (typed.length === 0) return finding('not-stated', NOT_STATED, { ask: ASK })
  return finding('mentioned', 'A number is given, in a form that we do not know', {
    quotes: typed.map(({ id }) => ({ text: id, field: 'secondaryIdInfos' })),
    caveat: NOT_AN_APPROVAL,
    ask: ASK,
  })
}
