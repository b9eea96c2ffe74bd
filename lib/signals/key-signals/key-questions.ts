import { readCost } from '../cost/cost.ts'
import { readEthics } from '../ethics/ethics.ts'
import type { Signal } from '../finding/signal.ts'
import { readFairComparison } from '../readers/design/fair-comparison.ts'

/** A question that leads on every page, with each wording of it that a person meets. */
type KeyQuestion = Signal & {
  readonly group: 'lead'
  /** What to know of it before a record is read. */
  readonly atFirst: string
  /** Before an answer, where there is no room for the question. */
  readonly heading: string
  /** The same inside a sentence: "It does not say: ethics review". */
  readonly name: string
  /** On paper, before the line for an answer that is still open. */
  readonly write: string
}

/** The three questions that lead, in the order of every page. Exports, filters and addresses know them by `id`, which therefore stays. */
export const KEY_QUESTIONS = [
  {
    id: 'ethics',
    number: 1,
    group: 'lead',
    question: 'Has an ethics committee looked at it?',
    why: 'Such a committee protects the people in a study. It must agree before a trial begins.',
    atFirst:
      'An ethics committee is a group that protects people in research. The public record rarely names it. Ask for its name, the number and the date.',
    heading: 'Ethics review',
    name: 'ethics review',
    write: 'Committee, number, date:',
    read: readEthics,
  },
  {
    id: 'cost',
    number: 2,
    group: 'lead',
    question: 'Do I have to pay?',
    why: 'People have been sold treatments in studies that were listed in a registry.',
    atFirst:
      'Records seldom mention cost, and silence does not mean free. Ask for the full price, with travel and tests.',
    heading: 'Cost to you',
    name: 'cost to take part',
    write: 'I would pay for:',
    read: readCost,
  },
  {
    id: 'groups',
    number: 3,
    group: 'lead',
    question: 'Are people put into groups by chance?',
    why: 'Chance makes the groups alike. Then a difference at the end comes from the treatment.',
    atFirst:
      'People should be put into groups by chance, so that luck and hope do not decide the result.',
    heading: 'Random groups',
    name: 'how groups are made',
    write: 'How I would get into a group:',
    read: readFairComparison,
  },
] as const satisfies readonly KeyQuestion[]

export type KeySignalId = (typeof KEY_QUESTIONS)[number]['id']
