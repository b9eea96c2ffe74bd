import type { Trial } from '../../trials/record/trial.ts'
import { counted, listed } from '../../trials/text/listed.ts'
import type { Link } from '../finding/finding.ts'
import { type OtherNumber, otherNumbers } from '../readers/oversight/other-numbers.ts'

/** Where else a study can be looked up. */
export type Elsewhere = {
  /** Whether one may find the ethics answer there, and what a number does not mean. */
  readonly words: string
  readonly links: readonly Link[]
}

/** More are numbers of other studies that a long text names. */
const MOST_LINKS = 4

/**
 * The numbers that a record gives in other registries, as links. Only of a registry that says so of itself is it said that it publishes what it is told of
 * ethics review; and never that a committee agreed, nor that such a record is there. Null where the record gives none.
 */
export function elsewhere(trial: Trial): Elsewhere | null {
  const numbers = otherNumbers(trial)
  const first = numbers.slice(0, MOST_LINKS)
  if (first.length === 0) return null
  const publish = namesOf(first.filter(({ registry }) => registry.publishesEthics))
  const names = publish.length > 0 ? publish : namesOf(first)
  const answer =
    publish.length > 0
      ? ` ${publish.length === 1 ? 'It publishes' : 'They publish'} what the study said about ethics review: look there.`
      : ''
  const more = numbers.length - first.length
  return {
    words: [
      `The record gives a number in ${listed(names)}.${answer}`,
      ...(first.some(({ field }) => field !== 'secondaryIdInfos')
        ? ['A number in the text may belong to another study.']
        : []),
      ...(more > 0 ? [`${counted(more, 'more number')} on the trial’s page.`] : []),
    ].join(' '),
    links: first.map(({ id, registry, url }) => ({ label: `${id} in ${registry.name}`, url })),
  }
}

const namesOf = (numbers: readonly OtherNumber[]) => [
  ...new Set(numbers.map(({ registry }) => registry.name)),
]
